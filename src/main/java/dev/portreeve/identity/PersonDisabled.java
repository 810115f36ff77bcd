package dev.portreeve.identity;

/// A person may no longer sign in; open sessions end.
public record PersonDisabled(PersonId person) implements PersonEvent {

    @Override
    public String kind() {
        return "identity.person-disabled";
    }
}
