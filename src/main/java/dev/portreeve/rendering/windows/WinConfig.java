package dev.portreeve.rendering.windows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Everything that is written for Windows.
record WinConfig(List<WinRule> rules) {

    WinConfig {
        rules = List.copyOf(rules);
    }

    /// The keywords in the order of their first use.
    Set<WinKeyword> keywords() {
        Set<WinKeyword> keywords = new LinkedHashSet<>();
        rules.forEach(rule -> keywords.addAll(rule.keywords()));
        return keywords;
    }
}
