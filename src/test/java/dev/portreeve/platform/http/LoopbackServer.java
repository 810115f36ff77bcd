package dev.portreeve.platform.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/// A server on this computer that writes whatever a test wants, well-formed or not, and remembers what it was asked.
public final class LoopbackServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String scheme;
    private final Answer answer;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /// Writes the answer to a request.
    @FunctionalInterface
    public interface Answer {
        /// @param request its lines, the request line first
        void to(List<String> request, OutputStream out) throws IOException, InterruptedException;
    }

    public LoopbackServer(Answer answer) {
        this(answer, ServerSocketFactory.getDefault(), "http");
    }

    LoopbackServer(Answer answer, ServerSocketFactory sockets, String scheme) {
        try {
            this.socket = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.scheme = scheme;
        this.answer = answer;
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /// Its address, by number.
    public URI base() {
        return URI.create(scheme + "://127.0.0.1:" + port());
    }

    /// The paths it was asked for, in order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /// A response with a body of a known length.
    public static void respond(OutputStream out, int status, String headers, byte[] body) throws IOException {
        out.write(("HTTP/1.1 " + status + " x\r\n" + headers + "Content-Length: " + body.length
                        + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            List<String> request = new CopyOnWriteArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                request.add(line);
            }
            if (!request.isEmpty()) {
                asked.add(request.getFirst().split(" ")[1]);
                answer.to(request, connection.getOutputStream());
            }
        } catch (IOException e) {
            // the client hung up, as several tests want
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
