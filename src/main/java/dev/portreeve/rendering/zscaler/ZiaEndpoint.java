package dev.portreeve.rendering.zscaler;

/// The endpoints of the API, in the order of loading: what a rule names is there before it.
enum ZiaEndpoint {
    CATEGORIES("urlCategories", "configuredName"),
    SOURCES("ipSourceGroups", "name"),
    DESTINATIONS("ipDestinationGroups", "name"),
    SERVICES("networkServices", "name"),
    FIREWALL("firewallFilteringRules", "name"),
    TLS("sslInspectionRules", "name");

    private final String word;
    private final String key;

    ZiaEndpoint(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /// The last part of its address.
    String word() {
        return word;
    }

    /// The member that holds the name.
    String key() {
        return key;
    }
}
