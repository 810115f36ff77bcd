package dev.portreeve.identity;

/// A person may sign in again.
public record PersonEnabled(PersonId person) implements PersonEvent {

    @Override
    public String kind() {
        return "identity.person-enabled";
    }
}
