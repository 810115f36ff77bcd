package dev.portreeve.platform.http;

import static dev.portreeve.platform.http.LoopbackServer.respond;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A host that misbehaves in each way there is: the fetch ends with a reason, in time, and takes little memory.
class FetcherTest {

    private static final int LIMIT = 100_000;
    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofMillis(1_500), LIMIT, 3);
    private static final byte[] BODY = "[1]".getBytes(StandardCharsets.UTF_8);

    @Test
    void aDocumentComesWithItsValidators() {
        Fetched fetched = fetch((_, out) -> respond(out, 200, "ETag: \"a\"\r\nLast-Modified: then\r\n", BODY));

        assertThat(fetched).isInstanceOfSatisfying(Fetched.Document.class, document -> {
            assertThat(document.bytes()).isEqualTo(BODY);
            assertThat(document.etag()).isEqualTo("\"a\"");
            assertThat(document.lastModified()).isEqualTo("then");
        });
    }

    @Test
    void aPackedDocumentIsUnpacked() throws IOException {
        byte[] packed = gzip(BODY, 1);

        assertThat(fetch((_, out) -> respond(out, 200, "Content-Encoding: gzip\r\n", packed)))
                .isInstanceOfSatisfying(
                        Fetched.Document.class, it -> assertThat(it.bytes()).isEqualTo(BODY));
    }

    @Test
    void whatIsAskedForIsSentAndNothingThatTellsWhoAsks() {
        try (LoopbackServer server = new LoopbackServer((request, out) ->
                respond(out, 200, "", String.join("\n", request).getBytes(StandardCharsets.US_ASCII)))) {
            Fetched fetched = fetcher(server).get("/version?x=1", Map.of("If-None-Match", "\"a\""));

            String request = new String(((Fetched.Document) fetched).bytes(), StandardCharsets.US_ASCII);
            assertThat(request)
                    .startsWith("GET /version?x=1 HTTP/1.1")
                    .contains("If-None-Match: \"a\"")
                    .doesNotContainIgnoringCase("cookie")
                    .doesNotContainIgnoringCase("authorization");
        }
    }

    @Test
    void anUnchangedDocumentIsNone() {
        assertThat(fetch((_, out) -> respond(out, 304, "", new byte[0]))).isEqualTo(new Fetched.Unchanged());
    }

    @ParameterizedTest
    @CsvSource(
            value = {"'Retry-After: 7200\r\n', 7200", "'', NULL", "'Retry-After: tomorrow\r\n', NULL"},
            nullValues = "NULL")
    void aBusyServerIsLeftAlone(String header, Long seconds) {
        assertThat(fetch((_, out) -> respond(out, 429, header, new byte[0])))
                .isEqualTo(new Fetched.Busy(Optional.ofNullable(seconds).map(Duration::ofSeconds)));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 206, 400, 403, 404, 500, 503})
    void anyOtherStatusIsAFailure(int status) {
        assertThat(fetch((_, out) -> respond(out, status, "", new byte[0])))
                .isEqualTo(new Fetched.Failed("http.status", Integer.toString(status)));
    }

    @Test
    void aBombOfOneGibibyteIsRefusedInItsFirstBytes() throws IOException {
        byte[] bomb = gzip(new byte[1024 * 1024], 1024);
        long before = used();

        Fetched fetched = assertTimeout(
                Duration.ofSeconds(3),
                () -> fetch(
                        new FetchLimits(Duration.ofSeconds(3), 16 << 20, 3),
                        (_, out) -> respond(out, 200, "Content-Encoding: gzip\r\n", bomb)));

        assertThat(bomb.length).isLessThan(2 << 20);
        assertThat(fetched).isEqualTo(new Fetched.Failed("http.too-large", Integer.toString(16 << 20)));
        assertThat(used() - before).as("bytes held").isLessThan(200L << 20);
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        assertThat(fetch((_, out) -> respond(out, 200, "", new byte[LIMIT + 1])))
                .isEqualTo(new Fetched.Failed("http.too-large", ""));
    }

    @Test
    void anEndlessBodyInChunksIsRefused() {
        assertThat(fetch((_, out) -> {
                    head(out, "Transfer-Encoding: chunked");
                    byte[] chunk = ("400\r\n" + "x".repeat(1024) + "\r\n").getBytes(StandardCharsets.US_ASCII);
                    while (true) {
                        out.write(chunk);
                    }
                }))
                .isEqualTo(new Fetched.Failed("http.too-large", ""));
    }

    @Test
    void aBodyThatDripsIsCutOff() {
        late((_, out) -> {
            head(out, "Content-Length: 1000");
            drip(out);
        });
    }

    @Test
    void headersThatDripAreCutOff() {
        late((_, out) -> {
            out.write("HTTP/1.1 200 x\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
            drip(out);
        });
    }

    @Test
    void aServerThatSaysNothingIsCutOff() {
        late((_, _) -> Thread.sleep(10_000));
    }

    @Test
    void redirectsThatDripAreCutOffTogether() {
        late((_, out) -> {
            Thread.sleep(900);
            respond(out, 302, "Location: /on\r\n", new byte[0]);
        });
    }

    @Test
    void aBodyShorterThanItsLengthIsBroken() {
        assertThat(fetch((_, out) -> {
                    head(out, "Content-Length: 100");
                    out.write(BODY);
                }))
                .isEqualTo(new Fetched.Failed("http.broken", ""));
    }

    @Test
    void aBodyLongerThanItsLengthEndsThere() {
        assertThat(fetch((_, out) -> {
                    head(out, "Content-Length: 2");
                    out.write(BODY);
                }))
                .isInstanceOfSatisfying(
                        Fetched.Document.class, it -> assertThat(it.bytes()).isEqualTo(new byte[] {'[', '1'}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: -5", "Content-Length: 99999999999999999999", "Content-Length: three"})
    void alengthThatIsNoneIsBroken(String header) {
        assertThat(fetch((_, out) -> {
                    head(out, header);
                    out.write(BODY);
                }))
                .isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void aChunkThatBreaksOffIsBroken() {
        assertThat(fetch((_, out) -> {
                    head(out, "Transfer-Encoding: chunked");
                    out.write("400\r\nabc".getBytes(StandardCharsets.US_ASCII));
                }))
                .isEqualTo(new Fetched.Failed("http.broken", ""));
    }

    @Test
    void somethingThatIsNoHttpIsBroken() {
        assertThat(fetch((_, out) -> out.write("SSH-2.0-x\r\n".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(new Fetched.Failed("http.broken", ""));
    }

    @Test
    void packingThatIsNoneIsBroken() {
        assertThat(fetch((_, out) -> respond(out, 200, "Content-Encoding: gzip\r\n", BODY)))
                .isEqualTo(new Fetched.Failed("http.broken", "gzip"));
        assertThat(fetch((_, out) -> respond(out, 200, "Content-Encoding: br\r\n", BODY)))
                .isEqualTo(new Fetched.Failed("http.encoding", "br"));
    }

    @Test
    void packingThatBreaksOffIsBroken() throws IOException {
        byte[] packed = gzip("x".repeat(5000).getBytes(StandardCharsets.US_ASCII), 1);
        byte[] part = java.util.Arrays.copyOf(packed, packed.length - 10);

        assertThat(fetch((_, out) -> respond(out, 200, "Content-Encoding: gzip\r\n", part)))
                .isEqualTo(new Fetched.Failed("http.broken", "gzip"));
    }

    @Test
    void headersWithoutEndAreRefused() {
        assertThat(fetch((_, out) -> {
                    out.write("HTTP/1.1 200 x\r\n".getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; true; i++) {
                        out.write(("X-" + i + ": " + "y".repeat(1000) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    }
                }))
                .isInstanceOf(Fetched.Failed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://169.254.169.254/latest/meta-data, http.other-host",
        "http://127.0.0.1:1/, http.other-host",
        "http://localhost/, http.other-host",
        "//evil.example/x, http.other-host",
        "https://endpoints.office.com.evil.example/, http.other-host",
        "http://user@127.0.0.1/, http.other-host",
        "file:///etc/passwd, http.not-https",
        "jar:file:/x!/y, http.not-https",
        "ftp://127.0.0.1/x, http.not-https",
        "gopher://127.0.0.1/x, http.not-https",
        "'http://[broken', http.other-host"
    })
    void aRedirectLeadsNowhereElse(String location, String code) {
        try (LoopbackServer server =
                new LoopbackServer((_, out) -> respond(out, 302, "Location: " + location + "\r\n", new byte[0]))) {
            assertThat(fetcher(server).get("/x", Map.of()))
                    .isInstanceOfSatisfying(
                            Fetched.Failed.class, it -> assertThat(it.code()).isEqualTo(code));
            assertThat(server.asked()).as("asked once").containsExactly("/x");
        }
    }

    @Test
    void threeRedirectsOnTheHostAreFollowedAndNotAFourth() {
        LoopbackServer.Answer three = (request, out) -> {
            int turn = Integer.parseInt(request.getFirst().split(" ")[1].substring(1));
            respond(out, turn < 3 ? 307 : 200, turn < 3 ? "Location: /" + (turn + 1) + "\r\n" : "", BODY);
        };
        try (LoopbackServer server = new LoopbackServer(three)) {
            assertThat(fetcher(server).get("/0", Map.of())).isInstanceOf(Fetched.Document.class);
            assertThat(fetcher(server).get("/-1", Map.of())).isEqualTo(new Fetched.Failed("http.redirects", "3"));
        }
    }

    @Test
    void nobodyListening() {
        LoopbackServer server = new LoopbackServer((_, _) -> {});
        server.close();

        assertThat(fetcher(server).get("/x", Map.of())).isEqualTo(new Fetched.Failed("http.unreachable", ""));
    }

    @Test
    void aNameThatTurnsToAnotherAddressMeanwhileIsNotBelieved() {
        AtomicInteger turn = new AtomicInteger();
        AddressCheck.Names rebinding =
                _ -> List.of(InetAddress.ofLiteral(turn.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1"));
        try (LoopbackServer server = new LoopbackServer((_, out) -> respond(out, 200, "", BODY))) {
            Fetcher fetcher = new Fetcher(new FetchTarget(server.base(), true), LIMITS, rebinding, Optional.empty());

            assertThat(fetcher.get("/x", Map.of())).isEqualTo(new Fetched.Failed("http.address-refused", "10.0.0.1"));
        }
    }

    @Test
    void aNameWithOnePrivateAddressAmongOthersIsNotAsked() {
        AddressCheck.Names mixed = _ -> List.of(InetAddress.ofLiteral("20.20.32.1"), InetAddress.ofLiteral("10.0.0.1"));
        Fetcher fetcher = new Fetcher(
                new FetchTarget(URI.create("https://endpoints.example.com"), false), LIMITS, mixed, Optional.empty());

        assertThat(fetcher.get("/x", Map.of())).isEqualTo(new Fetched.Failed("http.address-refused", "10.0.0.1"));
    }

    @Test
    void lookingUpANameTakesNoLongerThanTheRest() {
        AddressCheck.Names slow = _ -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };
        Fetcher fetcher = new Fetcher(
                new FetchTarget(URI.create("https://endpoints.example.com"), false), LIMITS, slow, Optional.empty());

        assertThat(assertTimeout(Duration.ofSeconds(3), () -> fetcher.get("/x", Map.of())))
                .isEqualTo(new Fetched.Failed("http.too-late", ""));
    }

    private static void late(LoopbackServer.Answer answer) {
        assertThat(assertTimeout(Duration.ofSeconds(3), () -> fetch(answer)))
                .isEqualTo(new Fetched.Failed("http.too-late", ""));
    }

    private static Fetched fetch(LoopbackServer.Answer answer) {
        return fetch(LIMITS, answer);
    }

    private static Fetched fetch(FetchLimits limits, LoopbackServer.Answer answer) {
        try (LoopbackServer server = new LoopbackServer(answer)) {
            return new Fetcher(new FetchTarget(server.base(), true), limits).get("/x", Map.of());
        }
    }

    private static Fetcher fetcher(LoopbackServer server) {
        return new Fetcher(new FetchTarget(server.base(), true), LIMITS);
    }

    private static void head(OutputStream out, String header) throws IOException {
        out.write(("HTTP/1.1 200 x\r\n" + header + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            out.write('x');
            out.flush();
            Thread.sleep(50);
        }
    }

    private static byte[] gzip(byte[] block, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(block);
            }
        }
        return packed.toByteArray();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
