package dev.portreeve.catalog.model;

import java.util.Locale;

/// A part of the catalog that a feature brings along. What a revision lacks of it is a finding, never silence.
public sealed interface Bring {

    /// Why the feature brings it: a line for the steward who reads the feature file.
    String reason();

    /// Where the steward finds it in the article.
    Section section();

    /// Whether the entry is a part of what is brought, for one tenant or another.
    default boolean means(Opening opening) {
        return switch (this) {
            case SetRows rows -> opening instanceof EndpointSet set && set.id().equals(rows.id());
            case Group wanted ->
                opening instanceof EndpointGroup group && group.key().equals(wanted.key());
            case ScaleUnitHosts hosts ->
                opening instanceof ScaleUnitRow row && row.purpose().equals(hosts.purpose());
        };
    }

    /// Every row of a numbered set, in whatever section a revision lists it.
    ///
    /// @param section where the set is expected; not a condition
    record SetRows(SetId id, Section section, String reason) implements Bring {}

    /// A group without number, by its key.
    record Group(String key, Section section, Scope scope, String reason) implements Bring {}

    /// The row of the scale unit table that lists the tenant's scale unit.
    ///
    /// @param purpose which table: `windows` or `macos`
    record ScaleUnitHosts(String purpose, Section section, String reason) implements Bring {}

    /// How much of a group is meant.
    enum Scope {
        /// All of it, for every tenant.
        EVERYWHERE,
        /// The part of the tenant's region; parts without a region belong to every tenant.
        TENANT_REGION,
        /// Flows between the client networks of the request, in both directions.
        CLIENT_NETWORKS;

        /// The word of the feature file, such as `tenant-region`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
