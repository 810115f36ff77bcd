package dev.portreeve.rendering.awsfirewall;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;

/// A packet capture of conversations that begin, with real greetings of TLS made by Java. Nothing is sent anywhere.
final class Capture {

    private static final int SYN = 2;
    private static final int ACK = 16;
    private static final int PUSH = 8;
    private static final int UDP = 17;
    private static final int TCP = 6;
    private static final int RAW_IP = 101;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int seconds = 1_700_000_000;

    Capture() {
        ByteBuffer head = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(0xa1b2c3d4)
                .putShort((short) 2)
                .putShort((short) 4)
                .putLong(0)
                .putInt(65_535)
                .putInt(RAW_IP);
        bytes.writeBytes(head.array());
    }

    /// Where a conversation goes from and to; the client's port tells conversations apart.
    record Ends(String client, int clientPort, String server, int serverPort) {
        Ends turned() {
            return new Ends(server, serverPort, client, clientPort);
        }
    }

    /// A handshake of TCP, then what the client says.
    void tcp(Ends ends, byte[] said) {
        packet(ends, TCP, segment(ends, 100, 0, SYN, new byte[0]));
        packet(ends.turned(), TCP, segment(ends.turned(), 500, 101, SYN | ACK, new byte[0]));
        packet(ends, TCP, segment(ends, 101, 501, ACK, new byte[0]));
        packet(ends, TCP, segment(ends, 101, 501, ACK | PUSH, said));
        packet(ends.turned(), TCP, segment(ends.turned(), 501, 101 + said.length, ACK, new byte[0]));
    }

    void udp(Ends ends) {
        ByteBuffer datagram = ByteBuffer.allocate(12);
        datagram.putShort((short) ends.clientPort())
                .putShort((short) ends.serverPort())
                .putShort((short) 12)
                .putShort((short) 0)
                .putInt(7);
        packet(ends, UDP, datagram.array());
    }

    /// The greeting of a TLS client that names the server.
    static byte[] tlsHello(String host) {
        try {
            SSLEngine engine = SSLContext.getDefault().createSSLEngine();
            engine.setUseClientMode(true);
            SSLParameters parameters = engine.getSSLParameters();
            parameters.setServerNames(List.of(new SNIHostName(host)));
            engine.setSSLParameters(parameters);
            ByteBuffer hello = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
            engine.wrap(ByteBuffer.allocate(0), hello);
            byte[] said = new byte[hello.position()];
            hello.flip().get(said);
            return said;
        } catch (NoSuchAlgorithmException | SSLException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] httpRequest(String host) {
        return ("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    void write(Path file) throws IOException {
        Files.write(file, bytes.toByteArray());
    }

    private static byte[] segment(Ends ends, int sequence, int acknowledged, int flags, byte[] said) {
        ByteBuffer segment = ByteBuffer.allocate(20 + said.length);
        segment.putShort((short) ends.clientPort()).putShort((short) ends.serverPort());
        segment.putInt(sequence).putInt(acknowledged);
        segment.put((byte) (5 << 4))
                .put((byte) flags)
                .putShort((short) 8192)
                .putInt(0)
                .put(said);
        return segment.array();
    }

    private void packet(Ends ends, int protocol, byte[] content) {
        ByteBuffer packet = ByteBuffer.allocate(20 + content.length);
        packet.put((byte) 0x45)
                .put((byte) 0)
                .putShort((short) packet.capacity())
                .putInt(0);
        packet.put((byte) 64).put((byte) protocol).putShort((short) 0);
        packet.put(address(ends.client())).put(address(ends.server())).put(content);
        ByteBuffer head = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(seconds++).putInt(0).putInt(packet.capacity()).putInt(packet.capacity());
        bytes.writeBytes(head.array());
        bytes.writeBytes(packet.array());
    }

    private static byte[] address(String text) {
        return InetAddress.ofLiteral(text).getAddress();
    }
}
