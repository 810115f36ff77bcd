package dev.portreeve.platform.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a response means.
final class Outcome {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,7}");
    private static final int LONGEST_VALIDATOR = 200;

    private Outcome() {}

    static Fetched of(HttpResponse<byte[]> response, int limit) {
        HttpHeaders headers = response.headers();
        return switch (response.statusCode()) {
            case 200 ->
                Unpacking.document(
                        response.body(),
                        headers.firstValue("Content-Encoding").orElse(""),
                        limit,
                        validator(headers, "ETag"),
                        validator(headers, "Last-Modified"));
            case 304 -> new Fetched.Unchanged();
            case 429 -> new Fetched.Busy(wait(headers));
            default -> new Fetched.Failed("http.status", Integer.toString(response.statusCode()));
        };
    }

    private static String validator(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .filter(value -> value.length() <= LONGEST_VALIDATOR)
                .orElse("");
    }

    /// Retry-After in seconds (RFC 9110 section 10.2.3); a date is not waited for but treated as not said.
    private static Optional<Duration> wait(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
