package dev.portreeve.requests;

import dev.portreeve.catalog.RevisionNumber;
import java.util.Optional;

/// Why the open requests are looked at again.
sealed interface RunOccasion {

    /// The name of the run and of its job.
    String text();

    /// A catalog revision was published.
    record Revision(RevisionNumber number) implements RunOccasion {
        @Override
        public String text() {
            return "revision-" + number;
        }
    }

    /// The portal runs in a version in which it has not run before: renderers may write other files.
    record Version(String version) implements RunOccasion {
        @Override
        public String text() {
            return "version-" + version;
        }
    }

    /// The occasion of a name; empty when it is none.
    static Optional<RunOccasion> of(String text) {
        if (text.startsWith("version-")) {
            return Optional.of(new Version(text.substring("version-".length())));
        }
        return text.matches("revision-[1-9][0-9]{0,8}")
                ? Optional.of(new Revision(new RevisionNumber(Integer.parseInt(text.substring("revision-".length())))))
                : Optional.empty();
    }
}
