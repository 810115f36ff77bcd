package dev.portreeve.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A file that ships inside the portal, on the class path.
final class ShippedResource {

    private ShippedResource() {}

    /// @throws IllegalStateException when the portal was built without it
    static byte[] bytes(String path) {
        try (InputStream file = ShippedResource.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
