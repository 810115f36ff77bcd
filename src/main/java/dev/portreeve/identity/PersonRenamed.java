package dev.portreeve.identity;

import java.util.Map;

/// A person is called something else.
public record PersonRenamed(PersonId person, String before, String after) implements PersonEvent {

    @Override
    public String kind() {
        return "identity.person-renamed";
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("before", before, "after", after);
    }
}
