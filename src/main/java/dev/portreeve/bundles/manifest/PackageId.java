package dev.portreeve.bundles.manifest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names a package after the revision of the request it was issued for: `PR-2026-000123-r3`.
///
/// @param request  the request number, such as `PR-2026-000123`
/// @param revision 1 to 9999
public record PackageId(String request, int revision) {

    private static final Pattern REQUEST = Pattern.compile("PR-[0-9]{4}-[0-9]{6,12}");
    private static final Pattern TEXT = Pattern.compile("(" + REQUEST + ")-r([1-9][0-9]{0,3})");

    /// @throws IllegalArgumentException when the request number or the revision has another form
    public PackageId {
        if (!REQUEST.matcher(request).matches() || revision < 1 || revision > 9999) {
            throw new IllegalArgumentException("not a request number and revision: " + request + " " + revision);
        }
    }

    /// Reads `PR-2026-000123-r3`.
    public static Optional<PackageId> tryParse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new PackageId(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /// `PR-2026-000123-r3`.
    @Override
    public String toString() {
        return request + "-r" + revision;
    }
}
