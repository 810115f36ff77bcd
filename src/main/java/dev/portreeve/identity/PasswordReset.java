package dev.portreeve.identity;

/// An administrator gave a person a one-time password.
public record PasswordReset(PersonId person) implements PersonEvent {

    @Override
    public String kind() {
        return "identity.password-reset";
    }
}
