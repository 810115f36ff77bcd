package dev.portreeve.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// Whole hostile documents: small ones are files of `hostile/files`, large and binary ones are made here.
final class HostileDocuments {

    private static final int MEBI = 1024 * 1024;
    private static final String HEAD = "Intune core service\n\nID Desc Category ER Addresses Ports\n";
    private static final String ROW = "163 a Default False a.microsoft.com TCP: 443\n";
    private static final String GRID = """
            # Network endpoints for Microsoft Intune

            ### Intune core service

            ID |Desc |Category |ER |Addresses |Ports
            -- |---- |-------- |-- |--------- |-----|
            """;
    private static final String GRID_ROW = "%d | a | Default | False | `a.microsoft.com` | TCP: 443 |\n";
    private static final String HTML =
            "<!doctype html><title>Network endpoints for Microsoft Intune</title>" + "<h3>Intune core service</h3>";
    private static final String HTML_HEAD = "<table><tr><th>ID<th>Desc<th>Category<th>ER<th>Addresses<th>Ports";
    private static final String SET = "{\"id\":%d,\"serviceArea\":\"MEM\",\"urls\":[\"a.microsoft.com\"],"
            + "\"tcpPorts\":\"443\",\"category\":\"Allow\",\"required\":true,\"expressRoute\":false}";

    private static final Map<String, Supplier<byte[]>> MADE = Map.ofEntries(
            Map.entry("large-letters", () -> filled(16 * MEBI + 1, 'a')),
            Map.entry("large-list", () -> filled(16 * MEBI + 1, '[')),
            Map.entry("large-object", () -> filled(16 * MEBI + 1, '{')),
            Map.entry("large-blanks", () -> filled(16 * MEBI + 1, ' ')),
            Map.entry("large-tags", () -> filled(16 * MEBI + 1, '<')),
            Map.entry("packed", HostileDocuments::packed),
            Map.entry("archive", () -> new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}),
            Map.entry("page-utf16", () -> template("text", StandardCharsets.UTF_16)),
            Map.entry("page-utf16-no-mark", () -> template("text", StandardCharsets.UTF_16LE)),
            Map.entry("page-latin1", () -> template("text", "Gr\u00f6\u00dfe", StandardCharsets.ISO_8859_1)),
            Map.entry("page-utf7", () -> bytes("+ADw-html+AD4APA-table+AD4-")),
            Map.entry("page-overlong", () -> joined(HostileTemplate.of("text").plain(), (byte) 0xc0, (byte) 0xaf)),
            Map.entry("page-marked", () -> marked("text")),
            Map.entry("html-marked", () -> marked("html")),
            Map.entry("service-marked", () -> marked("service")),
            Map.entry("tags-marked", () -> marked("tags")),
            Map.entry("interchange-marked", () -> marked("interchange")),
            Map.entry("service-utf16", () -> template("service", StandardCharsets.UTF_16)),
            Map.entry("service-latin1", () -> template("service", "Gr\u00f6\u00dfe", StandardCharsets.ISO_8859_1)),
            Map.entry("tags-latin1", () -> template("tags", "Gr\u00f6\u00dfe", StandardCharsets.ISO_8859_1)),
            Map.entry(
                    "interchange-latin1",
                    () -> template("interchange", "Gr\u00f6\u00dfe", StandardCharsets.ISO_8859_1)),
            Map.entry("zeros", () -> new byte[4_096]),
            Map.entry("html-deep", () -> bytes(HTML + "<div>".repeat(1_000_000))),
            Map.entry("html-deep-tables", () -> bytes(HTML + "<table><tr><td>".repeat(30_000))),
            Map.entry("html-deep-under-bound", () -> bytes(HTML + "<div>".repeat(90_000) + "163")),
            Map.entry("markdown-deep-quotes", () -> bytes(GRID + ">".repeat(200_000) + " x\n")),
            Map.entry("markdown-deep-brackets", () -> bytes(GRID + "[".repeat(200_000) + "\n")),
            Map.entry("markdown-stars", () -> bytes(GRID + "*_".repeat(100_000) + "\n")),
            Map.entry("markdown-ticks", () -> bytes(GRID + ticks() + "\n")),
            Map.entry("markdown-comments", () -> bytes(GRID + "<!--".repeat(60_000) + "\n")),
            Map.entry("service-deep", () -> bytes("[{\"x\":" + "[".repeat(1_000_000))),
            Map.entry("tags-deep", () -> bytes("{\"addressPrefixes\":" + "[".repeat(1_000_000))),
            Map.entry("interchange-deep", () -> bytes("{\"format\":" + "[".repeat(1_000_000))),
            Map.entry("text-rows", () -> bytes(HEAD + ROW.repeat(90_000))),
            Map.entry("text-rows-under-bound", () -> bytes(HEAD + ROW.repeat(29_000))),
            Map.entry("text-lines", () -> bytes(HEAD + "\n".repeat(1_000_000))),
            Map.entry(
                    "markdown-rows", () -> bytes(GRID + GRID_ROW.formatted(163).repeat(90_000))),
            Map.entry(
                    "markdown-rows-under-bound",
                    () -> bytes(GRID + GRID_ROW.formatted(163).repeat(29_000))),
            Map.entry("html-rows", () -> bytes(HTML + HTML_HEAD + "<tr><td>1".repeat(1_000_000))),
            Map.entry("html-rows-under-bound", () -> bytes(HTML + HTML_HEAD + "<tr><td>1".repeat(45_000))),
            Map.entry("html-wide", () -> bytes(HTML + HTML_HEAD + "<tr>" + "<td colspan=1000>1".repeat(40_000))),
            Map.entry("service-rows", () -> bytes("[" + (SET.formatted(1) + ",").repeat(100_000) + "{}]")),
            Map.entry(
                    "tags-rows",
                    () -> bytes(
                            "{\"addressPrefixes\":0,\"values\":[" + "{\"name\":\"A\"},".repeat(1_000_000) + "{}]}")),
            Map.entry("interchange-rows", HostileDocuments::interchangeRows),
            Map.entry("text-cell", () -> bytes(HEAD + "163 a Default False " + "a".repeat(10_000_000))),
            Map.entry("text-cell-words", () -> bytes(HEAD + "163 a Default False " + "a.b ".repeat(60_000))),
            Map.entry("markdown-cell", () -> bytes(GRID + "163 | " + "a".repeat(10_000_000) + " |")),
            Map.entry("html-cell", () -> bytes(HTML + HTML_HEAD + "<tr><td>163<td>" + "a.b, ".repeat(2_000_000))),
            Map.entry("service-cell", () -> bytes("[{\"id\":1,\"notes\":\"" + "a".repeat(10_000_000) + "\"}]")),
            Map.entry(
                    "tags-cell",
                    () -> bytes("{\"addressPrefixes\":0,\"values\":[{\"name\":\"" + "a".repeat(10_000_000) + "\"}]}")),
            Map.entry("interchange-cell", () -> bytes("{\"format\":\"" + "a".repeat(8_000_000) + "\"}")),
            Map.entry("interchange-large", () -> bytes("{\"format\":\"" + "a".repeat(8_400_000) + "\"}")),
            Map.entry("html-attributes", () -> bytes(HTML + "<div " + "a=1 ".repeat(1_000_000) + ">163")),
            Map.entry("markdown-many-ids", HostileDocuments::manyRows),
            Map.entry("text-ports", () -> HostileTemplate.of("text").with("ports", singles(5_000))),
            Map.entry("markdown-ports", () -> HostileTemplate.of("markdown").with("ports", singles(5_000))),
            Map.entry("html-ports", () -> HostileTemplate.of("html").with("ports", singles(5_000))),
            Map.entry("service-ports", () -> HostileTemplate.of("service").with("ports", singles(780))),
            Map.entry("interchange-ports", () -> HostilePorts.singles(900)),
            Map.entry("interchange-too-many-ports", () -> HostilePorts.singles(5_000)),
            Map.entry("nested-ports", HostilePorts::nested),
            Map.entry("every-port-by-parts", HostilePorts::everyPortByParts),
            Map.entry("every-port-in-two-rows", HostilePorts::everyPortInTwoRows),
            Map.entry("wide-in-one-row", HostilePorts::wideInOneRow),
            Map.entry("wide-in-two-rows", HostilePorts::wideInTwoRows));

    private HostileDocuments() {}

    /// The document of a case: `file:<name>` or `made:<name>`.
    static byte[] whole(String name) {
        return name.startsWith("file:")
                ? resource("files/" + name.substring(5))
                : Objects.requireNonNull(MADE.get(name.substring(5)), name).get();
    }

    static byte[] resource(String name) {
        try (InputStream in = HostileDocuments.class.getResourceAsStream("/hostile/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] template(String carrier, java.nio.charset.Charset charset) {
        return new String(HostileTemplate.of(carrier).plain(), UTF_8).getBytes(charset);
    }

    private static byte[] template(String carrier, String note, java.nio.charset.Charset charset) {
        String text = new String(HostileTemplate.of(carrier).plain(), UTF_8);
        return text.replaceFirst("login|Azure|Public", note).getBytes(charset);
    }

    private static byte[] marked(String carrier) {
        return ("\ufeff" + new String(HostileTemplate.of(carrier).plain(), UTF_8)).getBytes(UTF_8);
    }

    private static byte[] joined(byte[] start, byte... end) {
        byte[] all = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, all, start.length, end.length);
        return all;
    }

    private static byte[] filled(int size, char with) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    /// Sixteen mebibytes in a few kibibytes.
    private static byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(new byte[16 * MEBI]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Runs of ever more ticks, none of which closes another.
    private static String ticks() {
        return IntStream.range(1, 600).mapToObj(i -> "`".repeat(i) + " x").collect(Collectors.joining());
    }

    private static byte[] interchangeRows() {
        String text = new String(HostileTemplate.of("interchange").plain(), UTF_8);
        int from = text.indexOf("{\"category\":\"default\"");
        String row = text.substring(from, text.indexOf("}]", from + 200) + 1);
        return bytes(text.substring(0, from) + (row + ",").repeat(20_000) + text.substring(from));
    }

    private static byte[] manyRows() {
        return bytes(
                GRID + IntStream.range(1, 1_500).mapToObj(GRID_ROW::formatted).collect(Collectors.joining()));
    }

    private static String singles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(1_000 + 2 * i))
                .collect(Collectors.joining(","));
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
