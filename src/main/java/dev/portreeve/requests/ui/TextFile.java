package dev.portreeve.requests.ui;

import dev.portreeve.canonical.Bytes;
import java.nio.charset.StandardCharsets;

/// A rendered file as it is approved.
///
/// @param path inside a package, with `/`
record TextFile(String path, String text, String sha256) {

    /// The file of these bytes.
    static TextFile of(String path, Bytes bytes) {
        return new TextFile(
                path,
                new String(bytes.array(), StandardCharsets.UTF_8),
                bytes.digest().hex());
    }

    /// The name alone.
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
