package dev.portreeve.catalog.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The Microsoft cloud a tenant lives in. One list of endpoints belongs to each.
public enum Instance {
    /// The public cloud.
    WORLDWIDE,
    /// US Government, GCC High.
    US_GOVERNMENT_GCC_HIGH,
    /// US Government, Department of Defense.
    US_GOVERNMENT_DOD,
    /// China, operated by 21Vianet.
    CHINA;

    /// The word in tables, addresses and message keys (`tenants.instance.<code>`).
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The instance of a word; empty when there is none.
    public static Optional<Instance> ofCode(String code) {
        return Arrays.stream(values())
                .filter(instance -> instance.code().equals(code))
                .findFirst();
    }
}
