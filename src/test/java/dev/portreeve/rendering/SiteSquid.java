package dev.portreeve.rendering;

import dev.portreeve.testing.Programs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/// A site's own Squid on the loopback interface: its own lines stand after the rendered files that it includes. All
/// names it knows are on the loopback interface.
final class SiteSquid implements AutoCloseable {

    private final Process process;
    private final int port;

    private SiteSquid(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts Squid with these lines; the first has a `%d` for the port.
    static SiteSquid with(Path folder, String lines, List<String> names) throws IOException, InterruptedException {
        String squid = Programs.require("squid");
        int port = freePort();
        // started as root, Squid reads these as another user
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path hosts = Files.write(
                folder.resolve("hosts"),
                names.stream().map(name -> "127.0.0.1 " + name).toList());
        Path main = Files.writeString(folder.resolve("squid.conf"), lines.formatted(port) + """
                visible_hostname probe.example
                hosts_file %s
                dns_nameservers 127.0.0.1
                dns_timeout 1 second
                connect_timeout 5 seconds
                pid_filename none
                access_log none
                cache_log /dev/null
                netdb_filename none
                memory_cache_shared off
                pinger_enable off
                shutdown_lifetime 0 seconds
                """.formatted(hosts));
        Path output = folder.resolve("squid.out");
        Process process = new ProcessBuilder(squid, "-N", "-n", "site" + port, "-f", main.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        awaitReady(process, port, output);
        return new SiteSquid(process, port);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void awaitReady(Process process, int port, Path output) throws IOException, InterruptedException {
        for (int i = 0; i < 200 && process.isAlive(); i++) {
            try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
                probe.setSoTimeout(1);
                return;
            } catch (ConnectException e) {
                Thread.sleep(100);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("does not run: " + Files.readString(output));
    }

    /// The status of a GET without TLS; a range is left out when it is empty.
    int get(String host, int to, String range) throws IOException {
        try (Socket socket = open()) {
            send(
                    socket,
                    "GET http://" + host + ":" + to + "/ HTTP/1.1\r\nHost: " + host + "\r\n"
                            + (range.isEmpty() ? "" : "Range: bytes=" + range + "\r\n") + "Connection: close\r\n\r\n");
            return status(socket);
        }
    }

    /// The status of a CONNECT.
    int connect(String host, int to) throws IOException {
        try (Socket socket = open()) {
            send(socket, "CONNECT " + host + ":" + to + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
            return status(socket);
        }
    }

    /// Who vouches for the certificate that the client gets: the origin's own, or the one a proxy made.
    String peer(String host, int to, String named) throws IOException, GeneralSecurityException {
        try (Socket socket = open()) {
            send(socket, "CONNECT " + host + ":" + to + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
            if (status(socket) != 200) {
                return "refused";
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Anybody()}, null);
            try (SSLSocket tls = (SSLSocket) context.getSocketFactory().createSocket(socket, named, to, false)) {
                SSLParameters parameters = tls.getSSLParameters();
                parameters.setServerNames(List.of(new SNIHostName(named)));
                tls.setSSLParameters(parameters);
                tls.startHandshake();
                return ((X509Certificate) tls.getSession().getPeerCertificates()[0])
                        .getIssuerX500Principal()
                        .getName();
            }
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void send(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /// Reads the head of an answer; what comes after a CONNECT is for TLS, and the client speaks first.
    private static int status(Socket socket) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String status = reader.readLine();
        String line = status;
        while (line != null && !line.isEmpty()) {
            line = reader.readLine();
        }
        return status == null ? 0 : Integer.parseInt(status.split(" ", 3)[1]);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    /// A probe wants to know who answers, not whether to trust them.
    private static final class Anybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
