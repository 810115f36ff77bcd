package dev.portreeve.rendering.squid;

import dev.portreeve.rendering.Artifact;
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
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A Squid on the loopback interface that includes a rendered file before it denies everything else. It knows
/// some names, all on the loopback interface where nobody listens, and leaves that interface for no address: what it
/// allows ends in another error than what it denies.
final class RunningSquid implements AutoCloseable {

    private final Process process;
    private final int port;

    private RunningSquid(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static RunningSquid with(Path folder, Artifact rules, List<String> known) throws IOException, InterruptedException {
        String squid = Programs.require("squid");
        int port = freePort();
        // started as root, Squid reads the names as another user
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path included = Files.write(folder.resolve("rules.conf"), rules.bytes());
        List<String> lines = known.stream().map(name -> "127.0.0.1 " + name).toList();
        Path hosts = Files.write(folder.resolve("hosts"), lines);
        Path main = Files.writeString(folder.resolve("squid.conf"), configuration(port, included, hosts));
        Process process = new ProcessBuilder(squid, "-N", "-n", "probe" + port, "-f", main.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("squid.out").toFile())
                .start();
        RunningSquid running = new RunningSquid(process, port);
        running.awaitReady(folder);
        return running;
    }

    private static String configuration(int port, Path included, Path hosts) {
        return """
                http_port 127.0.0.1:%d
                include %s
                http_access deny all
                visible_hostname probe.example
                hosts_file %s
                dns_nameservers 127.0.0.1
                dns_timeout 1 second
                connect_timeout 1 second
                tcp_outgoing_address 127.0.0.1
                tcp_outgoing_address ::1
                pid_filename none
                access_log none
                cache_log /dev/null
                netdb_filename none
                cache deny all
                memory_cache_shared off
                pinger_enable off
                shutdown_lifetime 0 seconds
                """.formatted(port, included, hosts);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path folder) throws IOException, InterruptedException {
        for (int i = 0; i < 200 && process.isAlive(); i++) {
            try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
                probe.setSoTimeout(1);
                return;
            } catch (ConnectException e) {
                Thread.sleep(100);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("Squid does not run: " + Files.readString(folder.resolve("squid.out")));
    }

    /// The status of a CONNECT; 403 is a denial.
    int connect(String host, int to) throws IOException {
        return connect("127.0.0.1", host, to);
    }

    /// The same from another address of the loopback interface.
    int connect(String client, String host, int to) throws IOException {
        return ask(client, "CONNECT " + host + ":" + to + " HTTP/1.1\r\nHost: " + host + ":" + to + "\r\n\r\n");
    }

    /// The status of a GET without TLS.
    int get(String host) throws IOException {
        return ask("127.0.0.1", "GET http://" + host + "/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    private int ask(String client, String request) throws IOException {
        InetAddress from = InetAddress.getByName(client);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, from, 0)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String status = reader.readLine();
            return status == null ? 0 : Integer.parseInt(status.split(" ", 3)[1]);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
