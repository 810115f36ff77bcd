package dev.portreeve.rendering.text;

import dev.portreeve.rendering.Scope;

/// What every file says of itself at its top.
public final class Header {

    private Header() {}

    /// The request and the last day of its rules: `PR-2026-000123, expires 2027-01-31`.
    public static String of(Scope scope) {
        return scope.request() + scope.expires().map(day -> ", expires " + day).orElse(", does not expire by itself");
    }
}
