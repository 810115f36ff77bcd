package dev.portreeve.bundles.ui;

import dev.portreeve.bundles.manifest.PackageId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A row of the list of packages.
///
/// @param title   of its request
/// @param tenant  its name
/// @param targets their names, in the reader's language
record ListedPackage(
        PackageId id,
        String title,
        String tenant,
        List<String> targets,
        Instant issuedAt,
        LocalDate expires,
        PackageState state,
        Optional<PackageId> supersedes) {

    /// Whether id, title, tenant or a target holds the text, without regard to case.
    boolean mentions(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return String.join(" ", id.toString(), title, tenant, String.join(" ", targets))
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
