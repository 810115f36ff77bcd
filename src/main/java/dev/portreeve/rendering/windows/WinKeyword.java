package dev.portreeve.rendering.windows;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.canonical.Digest;
import java.nio.charset.StandardCharsets;

/// A dynamic keyword address: a name, or a wildcard, that Windows fills with the addresses it sees in DNS answers.
///
/// @param id   with braces, made of the request and the pattern: the same for each revision, and another for each
/// request, so that taking one away leaves the others whole
/// @param text as Windows compares it, in lower case
record WinKeyword(String id, String text) {

    static WinKeyword of(String request, HostPattern host) {
        String text = host.toString();
        String hex = Digest.of((request + " " + text).getBytes(StandardCharsets.US_ASCII))
                .hex();
        return new WinKeyword(
                '{' + hex.substring(0, 8) + '-' + hex.substring(8, 12) + "-8" + hex.substring(13, 16) + "-8"
                        + hex.substring(17, 20) + '-' + hex.substring(20, 32) + '}',
                text);
    }
}
