package dev.portreeve.catalog;

import dev.portreeve.catalog.watching.WebServiceClient;
import dev.portreeve.platform.http.FetchLimits;
import dev.portreeve.platform.http.FetchTarget;
import dev.portreeve.platform.http.Fetcher;
import dev.portreeve.platform.http.LoopbackServer;
import dev.portreeve.testing.SourceDocuments;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// The endpoints web service on this computer: answers with real answers until it is told to misbehave.
final class ReplayedService implements AutoCloseable {

    private final LoopbackServer server = new LoopbackServer(this::answer);
    private volatile String version = "2025120100";
    private volatile byte[] endpoints = SourceDocuments.bytes(SourceDocuments.webService("worldwide-mem-2025-12-01"));
    private volatile LoopbackServer.Answer versionAnswer = (_, out) -> ok(out, "", bytes(version()));
    private volatile LoopbackServer.Answer endpointsAnswer = (_, out) -> ok(out, "", endpoints);

    WebServiceClient client(UUID installation) {
        return new WebServiceClient(
                new Fetcher(
                        new FetchTarget(server.base(), true), new FetchLimits(Duration.ofSeconds(3), 1024 * 1024, 3)),
                installation);
    }

    void version(String digits) {
        version = digits;
    }

    void endpoints(byte[] document) {
        endpoints = document;
    }

    void onVersion(LoopbackServer.Answer answer) {
        versionAnswer = answer;
    }

    void onEndpoints(LoopbackServer.Answer answer) {
        endpointsAnswer = answer;
    }

    List<String> asked() {
        return server.asked();
    }

    List<String> asked(String method) {
        return asked().stream().filter(path -> path.startsWith("/" + method)).toList();
    }

    static void ok(OutputStream out, String headers, byte[] body) throws IOException {
        LoopbackServer.respond(out, 200, headers, body);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String version() {
        return "{\"instance\":\"Worldwide\",\"latest\":\"" + version + "\"}";
    }

    private void answer(List<String> request, OutputStream out) throws IOException, InterruptedException {
        String path = request.getFirst().split(" ")[1];
        if (path.startsWith("/version/Worldwide")) {
            versionAnswer.to(request, out);
        } else if (path.startsWith("/endpoints/Worldwide")) {
            endpointsAnswer.to(request, out);
        } else {
            LoopbackServer.respond(out, 404, "", new byte[0]);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
