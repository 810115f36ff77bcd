package dev.portreeve.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Which passwords will do, how they are kept, and how a random one is made.
@Component
class Passwords {

    static final int MIN = 12;
    static final int MIN_FOR_ADMINISTRATORS = 15;
    static final int MAX_CHARACTERS = 64;
    static final int MAX_BYTES = 72;
    private static final int MIN_DIFFERENT = 5;
    /// No letters and digits that are taken for one another.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";
    private static final int GROUPS = 5;
    private static final int GROUP = 5;
    private static final Set<String> WELL_KNOWN = Set.of(
            "passwordpassword",
            "password1234",
            "password123456",
            "123456789012",
            "1234567890123456",
            "qwertyuiop123",
            "qwertyuiopasdfgh",
            "administrator",
            "administrator1",
            "letmeinletmein",
            "changemechangeme",
            "correcthorsebatterystaple");

    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /// The first rule the password breaks; empty when it will do.
    Optional<IdentityRefusal> check(String password, String userName, Set<Role> roles) {
        int least = roles.contains(Role.ADMINISTRATOR) ? MIN_FOR_ADMINISTRATORS : MIN;
        if (password.length() > MAX_CHARACTERS || password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return refused(PasswordRule.TOO_LONG, MAX_CHARACTERS);
        }
        if (password.codePointCount(0, password.length()) < least) {
            return refused(PasswordRule.TOO_SHORT, least);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(userName.toLowerCase(Locale.ROOT))) {
            return refused(PasswordRule.CONTAINS_USER_NAME, 0);
        }
        if (password.codePoints().distinct().count() < MIN_DIFFERENT || WELL_KNOWN.contains(lower)) {
            return refused(PasswordRule.TOO_SIMPLE, MIN_DIFFERENT);
        }
        return Optional.empty();
    }

    String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the encoder gave no hash");
        }
        return hash;
    }

    boolean matches(String password, String hash) {
        return password.length() <= MAX_CHARACTERS && encoder.matches(password, hash);
    }

    /// A new random password of 25 characters in five groups, about 140 bits.
    String random() {
        StringBuilder text = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            text.append(group == 0 ? "" : "-");
            for (int i = 0; i < GROUP; i++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
        }
        return text.toString();
    }

    private static Optional<IdentityRefusal> refused(PasswordRule rule, int number) {
        return Optional.of(new IdentityRefusal.PasswordRefused(rule, number));
    }
}
