package dev.portreeve.catalog;

import dev.portreeve.catalog.drift.Drift;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.platform.Refusal;
import java.util.List;

/// Why a document was not read or not published. Nothing has changed.
public sealed interface CatalogRefusal extends Refusal {

    /// The document is none that can be read.
    ///
    /// @param reading what is wrong with it, and where
    record Unreadable(Reading.Refused reading) implements CatalogRefusal {
        @Override
        public String code() {
            return reading.code();
        }

        @Override
        public List<Object> parameters() {
            return reading.parameters();
        }
    }

    /// The document says what the current revision says.
    record SameContent(RevisionNumber current) implements CatalogRefusal {
        @Override
        public String code() {
            return "catalog.same-content";
        }

        @Override
        public List<Object> parameters() {
            return List.of(current.toString());
        }
    }

    /// Another revision became the current one while the difference was looked at.
    record ChangedMeanwhile(RevisionNumber current) implements CatalogRefusal {
        @Override
        public String code() {
            return "catalog.changed-meanwhile";
        }

        @Override
        public List<Object> parameters() {
            return List.of(current.toString());
        }
    }

    /// Some findings must be dealt with first.
    ///
    /// @param count how many
    record BlockingFindings(int count) implements CatalogRefusal {
        @Override
        public String code() {
            return "catalog.blocking-findings";
        }

        @Override
        public List<Object> parameters() {
            return List.of(count);
        }
    }

    /// It has no set row, and the current revision has some.
    record EmptyCatalog(RevisionNumber current) implements CatalogRefusal {
        @Override
        public String code() {
            return "catalog.empty-catalog";
        }

        @Override
        public List<Object> parameters() {
            return List.of(current.toString());
        }
    }

    /// It departs from the current revision in ways nobody said are meant.
    ///
    /// @param open what is not confirmed
    record DriftUnconfirmed(List<Drift> open) implements CatalogRefusal {
        /// Copies the list.
        public DriftUnconfirmed {
            open = List.copyOf(open);
        }

        @Override
        public String code() {
            return "catalog.drift-unconfirmed";
        }

        @Override
        public List<Object> parameters() {
            return List.of(open.size());
        }
    }

    /// What was confirmed lacks its reason, or the reason is too long.
    record ConfirmationReason(int longest) implements CatalogRefusal {
        @Override
        public String code() {
            return "catalog.confirmation-reason";
        }

        @Override
        public List<Object> parameters() {
            return List.of(longest);
        }
    }

    /// A companion or a decision changed since the content was shown.
    record ShownDiffers() implements CatalogRefusal {
        @Override
        public String code() {
            return "catalog.shown-differs";
        }
    }
}
