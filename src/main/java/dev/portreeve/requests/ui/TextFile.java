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

    /// How lines of it begin that a device skips; empty when it has none.
    String comments() {
        return path.endsWith(".json") || path.endsWith(".csv") ? "" : "#";
    }

    /// Its type for downloads.
    String mediaType() {
        if (path.endsWith(".json")) {
            return "application/json";
        }
        return path.endsWith(".csv") ? "text/csv" : "text/plain";
    }
}
