package dev.portreeve.catalog.drift;

import java.util.Locale;

/// The ways in which a revision can depart from the current one.
public enum DriftKind {
    /// It has no set row at all.
    EMPTY(Weight.REFUSED),
    /// It lacks many of the set rows.
    ROWS_REMOVED(Weight.CONFIRMED),
    /// It lacks many of the hosts.
    HOSTS_REMOVED(Weight.CONFIRMED),
    /// It lacks many of the networks.
    NETWORKS_REMOVED(Weight.CONFIRMED),
    /// It has many times the set rows.
    ROWS_MULTIPLIED(Weight.CONFIRMED),
    /// It has many times the hosts.
    HOSTS_MULTIPLIED(Weight.CONFIRMED),
    /// It has names of domains of which the current revision has none.
    DOMAINS_NEW(Weight.CONFIRMED),
    /// A document of it gives itself an earlier date than the one it replaces.
    OLDER(Weight.CONFIRMED),
    /// Its leading document made an earlier revision already.
    PUBLISHED_BEFORE(Weight.CONFIRMED),
    /// It lacks an entry that approved or issued requests use.
    ENTRY_IN_USE(Weight.CONFIRMED),
    /// It lacks addresses of an entry that approved or issued requests use.
    ADDRESSES_IN_USE(Weight.CONFIRMED),
    /// Its leading document is about another cloud.
    OTHER_INSTANCE(Weight.REMARKED),
    /// Its leading document is in another language.
    OTHER_LANGUAGE(Weight.REMARKED);

    /// What follows from it.
    public enum Weight {
        /// Nobody can publish this.
        REFUSED,
        /// A steward has to say that it is meant, with a reason.
        CONFIRMED,
        /// Good to know.
        REMARKED
    }

    private final Weight weight;

    DriftKind(Weight weight) {
        this.weight = weight;
    }

    /// What follows from it.
    public Weight weight() {
        return weight;
    }

    /// The word in tables and message keys: `catalog.drift.<word>`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
