package dev.portreeve.platform.http;

import static dev.portreeve.platform.http.LoopbackServer.respond;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Servers with certificates of an authority made for the test: good ones, and each that must not be accepted.
class CertificatesTest {

    private static final String PASSWORD = "certificates";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void authority() throws Exception {
        keytool(
                "-genkeypair",
                "-alias",
                "ca",
                "-dname",
                "CN=Test authority",
                "-ext",
                "bc:c",
                "-keyalg",
                "EC",
                "-keystore",
                "ca.p12");
        keytool("-exportcert", "-alias", "ca", "-file", "ca.cer", "-keystore", "ca.p12");
        keytool("-importcert", "-noprompt", "-alias", "ca", "-file", "ca.cer", "-keystore", "trust.p12");
        certificate("good", "san=dns:localhost,ip:127.0.0.1", "-1d", "3");
        certificate("expired", "san=dns:localhost,ip:127.0.0.1", "-20d", "10");
        certificate("future", "san=dns:localhost,ip:127.0.0.1", "+5d", "10");
        certificate("other-host", "san=dns:endpoints.example.com", "-1d", "3");
        keytool(
                "-genkeypair",
                "-alias",
                "key",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-keyalg",
                "EC",
                "-keystore",
                "self-signed.p12");
    }

    @Test
    void aCertificateOfATrustedAuthorityIsAccepted() throws Exception {
        assertThat(fetch("good")).isInstanceOf(Fetched.Document.class);
    }

    @Test
    void anExpiredCertificateIsRefused() throws Exception {
        refused("expired");
    }

    @Test
    void aCertificateOfTheFutureIsRefused() throws Exception {
        refused("future");
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws Exception {
        refused("other-host");
    }

    @Test
    void aSelfSignedCertificateIsRefused() throws Exception {
        refused("self-signed");
    }

    @Test
    void theTestsAuthorityIsNotThePlatforms() throws Exception {
        try (LoopbackServer server = server("good")) {
            assertThat(new Fetcher(new FetchTarget(server.base(), true), FetchLimits.STANDARD).get("/x", Map.of()))
                    .isInstanceOfSatisfying(
                            Fetched.Failed.class, it -> assertThat(it.code()).isEqualTo("http.tls"));
        }
    }

    @Test
    void aServerThatSpeaksPlainTextIsRefused() {
        try (LoopbackServer server = new LoopbackServer((_, out) -> respond(out, 200, "", new byte[0]))) {
            URI secure = URI.create("https://127.0.0.1:" + server.port());
            FetchLimits short_ = new FetchLimits(Duration.ofSeconds(3), 1000, 0);

            assertThat(new Fetcher(new FetchTarget(secure, true), short_).get("/x", Map.of()))
                    .isInstanceOf(Fetched.Failed.class);
        }
    }

    @Test
    void aRedirectFromASecureServerToPlainTextIsNotFollowed() throws Exception {
        try (LoopbackServer plain = new LoopbackServer((_, out) -> respond(out, 200, "", new byte[0]));
                LoopbackServer server = server("good", plain.base() + "/x")) {
            assertThat(fetch(server)).isInstanceOf(Fetched.Failed.class);
            assertThat(plain.asked()).isEmpty();
        }
    }

    private static void refused(String name) throws Exception {
        try (LoopbackServer server = server(name)) {
            assertThat(fetch(server))
                    .isInstanceOfSatisfying(
                            Fetched.Failed.class, it -> assertThat(it.code()).isEqualTo("http.tls"));
            assertThat(server.asked()).as("nothing was asked").isEmpty();
        }
    }

    private static Fetched fetch(String name) throws Exception {
        try (LoopbackServer server = server(name)) {
            return fetch(server);
        }
    }

    private static Fetched fetch(LoopbackServer server) throws Exception {
        return new Fetcher(
                        new FetchTarget(server.base(), true),
                        new FetchLimits(Duration.ofSeconds(10), 1000, 3),
                        host -> List.of(java.net.InetAddress.getAllByName(host)),
                        Optional.of(trusting()))
                .get("/x", Map.of());
    }

    private static LoopbackServer server(String name) throws Exception {
        return new LoopbackServer((_, out) -> respond(out, 200, "", new byte[] {'x'}), sockets(name), "https");
    }

    private static LoopbackServer server(String name, String location) throws Exception {
        return new LoopbackServer(
                (_, out) -> respond(out, 302, "Location: " + location + "\r\n", new byte[0]), sockets(name), "https");
    }

    private static ServerSocketFactory sockets(String name) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(name + ".p12"), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getServerSocketFactory();
    }

    private static SSLContext trusting() throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store("trust.p12"));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore store(String name) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private static void certificate(String name, String extension, String from, String days) throws Exception {
        String store = name + ".p12";
        keytool("-genkeypair", "-alias", "key", "-dname", "CN=" + name, "-keyalg", "EC", "-keystore", store);
        keytool("-certreq", "-alias", "key", "-file", name + ".csr", "-keystore", store);
        keytool(
                "-gencert",
                "-alias",
                "ca",
                "-infile",
                name + ".csr",
                "-outfile",
                name + ".cer",
                "-ext",
                extension,
                "-startdate",
                from,
                "-validity",
                days,
                "-keystore",
                "ca.p12");
        keytool("-importcert", "-noprompt", "-alias", "ca", "-file", "ca.cer", "-keystore", store);
        keytool("-importcert", "-noprompt", "-alias", "key", "-file", name + ".cer", "-keystore", store);
    }

    private static void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-J-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD, "-storetype", "PKCS12"));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> String.join(" ", command)).isZero();
    }
}
