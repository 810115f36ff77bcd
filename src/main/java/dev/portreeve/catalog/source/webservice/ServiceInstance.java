package dev.portreeve.catalog.source.webservice;

import dev.portreeve.catalog.model.Instance;
import java.util.Arrays;
import java.util.Optional;

/// A cloud by the word the service knows it by.
public enum ServiceInstance {
    WORLDWIDE("Worldwide", Instance.WORLDWIDE),
    CHINA("China", Instance.CHINA),
    US_GOV_DOD("USGOVDoD", Instance.US_GOVERNMENT_DOD),
    US_GOV_GCC_HIGH("USGOVGCCHigh", Instance.US_GOVERNMENT_GCC_HIGH);

    private final String word;
    private final Instance instance;

    ServiceInstance(String word, Instance instance) {
        this.word = word;
        this.instance = instance;
    }

    /// The word in addresses and answers of the service.
    public String word() {
        return word;
    }

    /// The cloud.
    public Instance instance() {
        return instance;
    }

    /// The word for a cloud.
    public static ServiceInstance of(Instance instance) {
        return Arrays.stream(values())
                .filter(each -> each.instance == instance)
                .findFirst()
                .orElseThrow();
    }

    /// The cloud of a word, in any case: the service spells it in several ways.
    public static Optional<ServiceInstance> ofWord(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
