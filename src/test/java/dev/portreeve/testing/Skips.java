package dev.portreeve.testing;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// Skipping a check is visible, and a failure where `-Dskips=fail` is set, as it is in CI.
public final class Skips {

    private Skips() {}

    /// Ends the test as skipped, or fails it where skips are not allowed.
    public static void unless(boolean available, String reason) {
        if (available) {
            return;
        }
        if ("fail".equals(System.getProperty("skips"))) {
            Assertions.fail("skipped check: " + reason);
        }
        Assumptions.abort("SKIPPED: " + reason);
    }
}
