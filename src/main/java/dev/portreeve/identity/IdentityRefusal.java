package dev.portreeve.identity;

import dev.portreeve.platform.Refusal;
import java.util.List;

/// Why a change of people or passwords is refused. [#field()] names the input it belongs to.
public sealed interface IdentityRefusal extends Refusal {

    /// `userName`, `displayName`, `roles`, `password`, `currentPassword` or `secret`; empty when it concerns no
    /// input.
    String field();

    /// The text has not the form of a user name.
    record UserNameMalformed() implements IdentityRefusal {
        @Override
        public String code() {
            return "identity.user-name-malformed";
        }

        @Override
        public String field() {
            return "userName";
        }

        @Override
        public List<Object> parameters() {
            return List.of(UserName.MAX);
        }
    }

    /// Somebody has this user name, or had it: names are never given twice.
    record UserNameTaken(String userName) implements IdentityRefusal {
        @Override
        public String code() {
            return "identity.user-name-taken";
        }

        @Override
        public String field() {
            return "userName";
        }

        @Override
        public List<Object> parameters() {
            return List.of(userName);
        }
    }

    /// The text cannot be shown as a name.
    record DisplayNameMalformed() implements IdentityRefusal {
        @Override
        public String code() {
            return "identity.display-name-malformed";
        }

        @Override
        public String field() {
            return "displayName";
        }

        @Override
        public List<Object> parameters() {
            return List.of(DisplayName.MAX);
        }
    }

    /// There is no such person.
    record PersonUnknown() implements IdentityRefusal {
        @Override
        public String code() {
            return "identity.person-unknown";
        }

        @Override
        public String field() {
            return "";
        }
    }

    /// Without this person nobody could add people or roles.
    record LastAdministrator() implements IdentityRefusal {
        @Override
        public String code() {
            return "identity.last-administrator";
        }

        @Override
        public String field() {
            return "roles";
        }
    }

    /// Nobody takes their own access away or adds to it.
    record OwnAccess() implements IdentityRefusal {
        @Override
        public String code() {
            return "identity.own-access";
        }

        @Override
        public String field() {
            return "roles";
        }
    }

    /// The password does not follow a rule.
    ///
    /// @param rule   which one
    /// @param number the bound it names
    record PasswordRefused(PasswordRule rule, int number) implements IdentityRefusal {
        @Override
        public String code() {
            return rule.code();
        }

        @Override
        public String field() {
            return "password";
        }

        @Override
        public List<Object> parameters() {
            return List.of(number);
        }
    }

    /// The current password is another one.
    record CurrentPasswordWrong() implements IdentityRefusal {
        @Override
        public String code() {
            return "identity.current-password-wrong";
        }

        @Override
        public String field() {
            return "currentPassword";
        }
    }

    /// Too many wrong tries; the next counts after this many seconds.
    record TriedTooOften(long seconds) implements IdentityRefusal {
        @Override
        public String code() {
            return "identity.tried-too-often";
        }

        @Override
        public String field() {
            return "currentPassword";
        }

        @Override
        public List<Object> parameters() {
            return List.of(seconds);
        }
    }

    /// The first administrator's secret is wrong, used or too old.
    record SecretRefused() implements IdentityRefusal {
        @Override
        public String code() {
            return "identity.secret-refused";
        }

        @Override
        public String field() {
            return "secret";
        }
    }
}
