package dev.portreeve.shell.kit;

import java.security.SecureRandom;

/// Names one failure, on the page and in the log: eight letters and digits that cannot be confused, such as
/// `7F3K-02QD`.
///
/// @param value the reference as it is shown
public record ErrorReference(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A new reference.
    public static ErrorReference next() {
        StringBuilder text = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ErrorReference(text.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
