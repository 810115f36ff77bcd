package dev.portreeve.platform.http;

import java.time.Duration;
import java.util.Optional;

/// How a fetch ended.
public sealed interface Fetched {

    /// The document.
    ///
    /// @param bytes        unpacked
    /// @param etag         what the server calls this state of the document; empty when it does not say
    /// @param lastModified when it changed last, in the server's spelling; empty when it does not say
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Document(byte[] bytes, String etag, String lastModified) implements Fetched {}

    /// The document has not changed since the state that was named.
    record Unchanged() implements Fetched {}

    /// The server wants to be left alone.
    ///
    /// @param pause as long as the server says; empty when it does not say
    record Busy(Optional<Duration> pause) implements Fetched {}

    /// There is no document.
    ///
    /// @param code   `http.` and a kebab-case word
    /// @param detail the number, name or address concerned, at most 120 characters
    record Failed(String code, String detail) implements Fetched {

        /// Cuts the detail.
        public Failed {
            detail = detail.length() <= 120 ? detail : detail.substring(0, 120);
        }
    }
}
