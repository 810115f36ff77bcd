package dev.portreeve.platform.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// Unpacks a body that came packed, never to more than the limit.
final class Unpacking {

    private Unpacking() {}

    static Fetched document(byte[] body, String encoding, int limit, String etag, String lastModified) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "", "identity" -> new Fetched.Document(body, etag, lastModified);
            case "gzip", "x-gzip" -> unpacked(body, limit, etag, lastModified);
            default -> new Fetched.Failed("http.encoding", encoding);
        };
    }

    private static Fetched unpacked(byte[] body, int limit, String etag, String lastModified) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] bytes = in.readNBytes(limit + 1);
            return bytes.length > limit
                    ? new Fetched.Failed("http.too-large", Integer.toString(limit))
                    : new Fetched.Document(bytes, etag, lastModified);
        } catch (IOException e) {
            return new Fetched.Failed("http.broken", "gzip");
        }
    }
}
