package dev.portreeve.identity;

/// A person chose a new password; their other sessions end.
public record PasswordChanged(PersonId person) implements PersonEvent {

    @Override
    public String kind() {
        return "identity.password-changed";
    }
}
