package dev.portreeve.identity;

import java.util.Locale;

/// What a person may do here. Roles add up; none contains another, and the administrator may not approve by being
/// one.
public enum Role {
    /// Asks for openings and downloads packages.
    ENGINEER,
    /// Reviews requests and decides.
    APPROVER,
    /// Imports and publishes catalog revisions.
    STEWARD,
    /// Reads everything, changes nothing.
    AUDITOR,
    /// Keeps people, roles, tenants and enforcement points.
    ADMINISTRATOR;

    /// The name for views' `@RolesAllowed` and for `hasRole('…')`: constants, because annotations need them.
    public static final class Names {
        /// See [Role#ENGINEER].
        public static final String ENGINEER = "ENGINEER";
        /// See [Role#APPROVER].
        public static final String APPROVER = "APPROVER";
        /// See [Role#STEWARD].
        public static final String STEWARD = "STEWARD";
        /// See [Role#AUDITOR].
        public static final String AUDITOR = "AUDITOR";
        /// See [Role#ADMINISTRATOR].
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }

    /// Spring Security's name for it.
    public String authority() {
        return "ROLE_" + name();
    }

    /// The word in tables and message keys (`identity.role.<code>`).
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
