package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rendering.squid.SquidRenderer;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a site's Squid does with the files beyond letting traffic pass: TLS that it would inspect, people it would ask
/// to sign in, parts it would fetch whole.
class SquidRequirementsTest {

    private static final String ORIGIN = "CN=origin";
    private static final String PROXY = "CN=inspecting proxy";
    private static final List<String> NAMES = List.of(
            "manage.example.com",
            "a.manage.example.com",
            "b.a.manage.example.com",
            "evilmanage.example.com",
            "other.example.org");

    @TempDir
    private Path folder;

    @Test
    void exemptNamesAreSplicedAndAllOthersInspected() throws Exception {
        Path splice = file("-splice.conf");
        try (Origin origin = origin();
                SiteSquid squid =
                        SiteSquid.with(folder, inspecting("include " + splice + "\nssl_bump bump all"), NAMES)) {
            int port = origin.port();
            for (String host : List.of("manage.example.com", "a.manage.example.com", "b.a.manage.example.com")) {
                assertThat(squid.peer(host, port, host)).as(host).isEqualTo(ORIGIN);
            }
            for (String host : List.of("evilmanage.example.com", "other.example.org")) {
                assertThat(squid.peer(host, port, host)).as(host).isEqualTo(PROXY);
            }
            assertThat(squid.peer("a.manage.example.com", port, "other.example.org"))
                    .as("an exempt name in CONNECT, another in the TLS hello")
                    .isEqualTo(PROXY);
        }
        Proven.by(TargetId.SQUID, ProofKind.BEHAVIOUR, "Squid", ToolVersions.ofProgram("squid", "-v"));
    }

    /// Why the file peeks, and why its place counts.
    @Test
    void withoutThePeekOrBehindTheBumpThingsGoWrong() throws Exception {
        Path splice = file("-splice.conf");
        Path blind = Files.writeString(
                folder.resolve("blind.conf"),
                Files.readString(splice)
                        .lines()
                        .filter(line -> !line.startsWith("ssl_bump peek"))
                        .reduce("", (text, line) -> text + line + "\n"));
        try (Origin origin = origin()) {
            try (SiteSquid squid =
                    SiteSquid.with(folder, inspecting("include " + blind + "\nssl_bump bump all"), NAMES)) {
                assertThat(squid.peer("a.manage.example.com", origin.port(), "other.example.org"))
                        .isEqualTo(ORIGIN);
            }
            try (SiteSquid squid = SiteSquid.with(folder, inspecting("ssl_bump bump all\ninclude " + splice), NAMES)) {
                assertThat(squid.peer("a.manage.example.com", origin.port(), "a.manage.example.com"))
                        .isEqualTo(PROXY);
            }
        }
    }

    @Test
    void nobodyIsAskedToSignInForWhatIsAllowedFirst() throws Exception {
        String site = """
                http_port 127.0.0.1:%%d
                auth_param basic program /usr/lib/squid/basic_fake_auth
                acl signed proxy_auth REQUIRED
                %s
                http_access deny all
                cache deny all
                """;
        String include = "include " + file("123.conf");
        try (SiteSquid squid = SiteSquid.with(folder, site.formatted(include + "\nhttp_access allow signed"), NAMES)) {
            assertThat(squid.connect("a.manage.example.com", 443)).isNotIn(403, 407);
            assertThat(squid.connect("evilmanage.example.com", 443)).isEqualTo(407);
            assertThat(squid.connect("a.manage.example.com", 8443)).isEqualTo(407);
        }
        try (SiteSquid squid = SiteSquid.with(folder, site.formatted("http_access deny !signed\n" + include), NAMES)) {
            assertThat(squid.connect("a.manage.example.com", 443))
                    .as("included behind the line that asks")
                    .isEqualTo(407);
        }
        Proven.by(TargetId.SQUID, ProofKind.BEHAVIOUR, "Squid", ToolVersions.ofProgram("squid", "-v"));
    }

    @Test
    void partsArePassedOnWhereTheSiteFetchesTheWhole() throws Exception {
        String site = """
                http_port 127.0.0.1:%%d
                %s
                quick_abort_min -1 KB
                http_access allow all
                """;
        String include = "include " + file("-ranges.conf");
        Map<String, String> seen = new ConcurrentHashMap<>();
        HttpServer origin = parts(seen);
        try {
            int port = origin.getAddress().getPort();
            try (SiteSquid squid =
                    SiteSquid.with(folder, site.formatted(include + "\nrange_offset_limit none"), NAMES)) {
                assertThat(squid.get("a.manage.example.com", port, "1000-1009")).isEqualTo(206);
                assertThat(squid.get("other.example.org", port, "1000-1009")).isEqualTo(206);
            }
            assertThat(seen)
                    .containsEntry("a.manage.example.com", "bytes=1000-1009")
                    .containsEntry("other.example.org", "whole");
            seen.clear();
            try (SiteSquid squid =
                    SiteSquid.with(folder, site.formatted("range_offset_limit none\n" + include), NAMES)) {
                assertThat(squid.get("a.manage.example.com", port, "1000-1009")).isEqualTo(206);
            }
            assertThat(seen).as("included behind the line of the site").containsEntry("a.manage.example.com", "whole");
        } finally {
            origin.stop(0);
        }
        Proven.by(TargetId.SQUID, ProofKind.BEHAVIOUR, "Squid", ToolVersions.ofProgram("squid", "-v"));
    }

    /// A server with one file of 2,000 bytes that notes what it was asked for.
    private static HttpServer parts(Map<String, String> seen) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String host = exchange.getRequestHeaders().getFirst("Host");
            String range = exchange.getRequestHeaders().getFirst("Range");
            seen.put(host.replaceFirst(":.*", ""), range == null ? "whole" : range);
            exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
            byte[] body = new byte[range == null ? 2_000 : 10];
            if (range != null) {
                exchange.getResponseHeaders().set("Content-Range", "bytes 1000-1009/2000");
            }
            exchange.sendResponseHeaders(range == null ? 200 : 206, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    /// Squid that inspects TLS with certificates of its own making, as far as `lines` say.
    private String inspecting(String lines) throws IOException {
        certificate("proxy", "inspecting proxy");
        Path store = folder.resolve("certificates");
        if (!Files.exists(store)) {
            String maker = "/usr/lib/squid/security_file_certgen";
            Programs.Outcome made = Programs.run(folder, maker, "-c", "-s", store.toString(), "-M", "4MB");
            assertThat(made.exit()).as(made.output()).isZero();
            // started as root, Squid has them written by another user
            Programs.run(folder, "/bin/chmod", "-R", "a+rwX", store.toString());
        }
        return """
                http_port 127.0.0.1:%%d ssl-bump generate-host-certificates=on tls-cert=%s tls-key=%s
                sslcrtd_program /usr/lib/squid/security_file_certgen -s %s -M 4MB
                sslcrtd_children 1
                tls_outgoing_options flags=DONT_VERIFY_PEER
                sslproxy_cert_error allow all
                %s
                http_access allow all
                cache deny all
                """.formatted(folder.resolve("proxy.pem"), folder.resolve("proxy.key"), store, lines);
    }

    private void certificate(String name, String subject) throws IOException {
        Programs.Outcome outcome = Programs.run(
                folder,
                Programs.require("openssl"),
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=" + subject,
                "-keyout",
                name + ".key",
                "-out",
                name + ".pem");
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        assertThat(folder.resolve(name + ".key").toFile().setReadable(true, false))
                .isTrue();
    }

    /// A server that speaks TLS.
    private record Origin(Process process, int port) implements AutoCloseable {
        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private Origin origin() throws IOException, InterruptedException {
        certificate("origin", "origin");
        int port = SiteSquid.freePort();
        Path output = folder.resolve("origin.out");
        Process process = new ProcessBuilder(
                        Programs.require("openssl"),
                        "s_server",
                        "-accept",
                        "127.0.0.1:" + port,
                        "-cert",
                        folder.resolve("origin.pem").toString(),
                        "-key",
                        folder.resolve("origin.key").toString(),
                        "-www",
                        "-quiet")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        SiteSquid.awaitReady(process, port, output);
        return new Origin(process, port);
    }

    /// The rendered file of one rule that asks for everything.
    private Path file(String end) throws IOException {
        Rule plain = Scenarios.rule("core-163", "*.manage.example.com", "", "tcp/80 tcp/443");
        List<RuleRequirement> requirements = Stream.of(
                        RequirementKind.NO_TLS_INSPECTION,
                        RequirementKind.NO_PROXY_AUTHENTICATION,
                        RequirementKind.BYTE_RANGES)
                .map(kind -> new RuleRequirement(kind, plain.hosts()))
                .toList();
        Rule rule = new Rule(
                plain.id(),
                plain.section(),
                plain.set(),
                plain.features(),
                plain.direction(),
                plain.hosts(),
                plain.networks(),
                plain.services(),
                requirements,
                plain.origins());
        Cases.Case given = Scenarios.withRules(Scenarios.from("127.0.0.0/8"), rule);
        Rendering rendering = (Rendering) new SquidRenderer().render(given.rules(), given.scope());
        return Files.write(
                folder.resolve("rendered" + end),
                AzureFile.named(rendering, end).bytes());
    }
}
