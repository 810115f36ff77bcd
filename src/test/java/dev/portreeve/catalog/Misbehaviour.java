package dev.portreeve.catalog;

import static dev.portreeve.catalog.ReplayedService.bytes;
import static dev.portreeve.catalog.ReplayedService.ok;
import static dev.portreeve.platform.http.LoopbackServer.respond;

import dev.portreeve.platform.http.LoopbackServer;
import dev.portreeve.testing.SourceDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.provider.Arguments;

/// What the web service answers when it misbehaves, with the code of the failure.
final class Misbehaviour {

    private Misbehaviour() {}

    static Stream<Arguments> answers() throws IOException {
        return Stream.of(
                bad("an error", "http.status", (_, out) -> respond(out, 500, "", new byte[0])),
                bad("a captive portal", "json.not-json", (_, out) -> ok(out, "", bytes("<html>Sign in</html>"))),
                bad("nothing", "json.empty", (_, out) -> ok(out, "", new byte[0])),
                bad("an empty list", "source.no-sets", (_, out) -> ok(out, "", bytes("[]"))),
                bad("half an answer", "json.truncated", (_, out) -> ok(out, "", half())),
                bad(
                        "a length that lies",
                        "http.broken",
                        (_, out) -> out.write(bytes("HTTP/1.1 200 x\r\nContent-Length: 9\r\n\r\n[]"))),
                bad("a repeated name", "json.repeated-name", (_, out) -> ok(out, "", bytes("[{\"id\":1,\"id\":2}]"))),
                bad("a huge number", "json.number", (_, out) -> ok(out, "", bytes("[{\"id\":1e999999}]"))),
                bad("deep nesting", "json.too-deep", (_, out) -> ok(out, "", bytes("[".repeat(900_000)))),
                bad("many rows", "json.too-many", (_, out) -> ok(out, "", bytes("[" + "{},".repeat(300_000) + "{}]"))),
                bad(
                        "a huge cell",
                        "json.too-long",
                        (_, out) -> ok(out, "", bytes("[{\"notes\":\"" + "a".repeat(1_000_000)))),
                bad("another encoding", "json.not-utf-8", (_, out) -> ok(out, "", new byte[] {'[', (byte) 0xff, ']'})),
                bad("a mark", "json.byte-order-mark", (_, out) -> ok(out, "", bytes("\uFEFF[]"))),
                bad("a bomb", "http.too-large", (_, out) -> ok(out, "Content-Encoding: gzip\r\n", bomb())),
                bad("too much", "http.too-large", (_, out) -> ok(out, "", new byte[1024 * 1024 + 1])),
                bad(
                        "another host",
                        "http.other-host",
                        (_, out) -> respond(out, 302, "Location: http://10.0.0.1/\r\n", new byte[0])),
                bad(
                        "a file",
                        "http.not-https",
                        (_, out) -> respond(out, 302, "Location: file:///etc/passwd\r\n", new byte[0])),
                bad("silence", "http.too-late", (_, _) -> Thread.sleep(10_000)),
                bad("a smaller catalog", "source.drifted", (_, out) -> ok(out, "", sets(39))),
                bad("a larger catalog", "source.drifted", (_, out) -> ok(out, "", sets(159))));
    }

    private static Arguments bad(String what, String code, LoopbackServer.Answer answer) {
        return Arguments.of(what, code, answer);
    }

    static Stream<Arguments> versions() {
        return Stream.of(
                bad("an error", "http.status", (_, out) -> respond(out, 503, "", new byte[0])),
                bad("a captive portal", "json.not-json", (_, out) -> ok(out, "", bytes("<html></html>"))),
                bad(
                        "another cloud",
                        "source.no-version",
                        (_, out) -> ok(out, "", bytes("{\"instance\":\"China\",\"latest\":\"2026010100\"}"))),
                bad(
                        "no day",
                        "source.no-version",
                        (_, out) -> ok(out, "", bytes("{\"instance\":\"Worldwide\",\"latest\":\"9999999999\"}"))));
    }

    /// A real answer.
    static byte[] mem() {
        return SourceDocuments.bytes(SourceDocuments.webService("worldwide-mem-2025-12-01"));
    }

    private static byte[] half() {
        return Arrays.copyOf(mem(), mem().length / 2);
    }

    private static byte[] sets(int count) {
        StringBuilder list = new StringBuilder("[");
        for (int id = 1; id <= count; id++) {
            list.append(id == 1 ? "" : ",").append("{\"id\":").append(id).append(",\"serviceArea\":\"Common\"}");
        }
        return bytes(list.append(']').toString());
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[20 * 1024 * 1024]);
        }
        return packed.toByteArray();
    }
}
