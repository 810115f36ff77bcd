package dev.portreeve.platform.http;

import java.time.Duration;

/// How much one fetch may take.
///
/// @param total     from the first look-up of a name to the last byte, redirects included
/// @param bytes     of the body, before and after it is unpacked
/// @param redirects how many are followed
public record FetchLimits(Duration total, int bytes, int redirects) {

    /// A minute, 16 MiB, three redirects.
    public static final FetchLimits STANDARD = new FetchLimits(Duration.ofSeconds(60), 16 * 1024 * 1024, 3);
}
