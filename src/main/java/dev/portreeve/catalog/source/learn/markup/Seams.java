package dev.portreeve.catalog.source.learn.markup;

/// Where marks stood that are no text. What they held apart must not grow together: two names without a blank between
/// them would be a third.
final class Seams {

    /// Stands for a mark; no text holds it.
    static final char SEAM = '\u0001';

    private Seams() {}

    /// The text without seams, with a blank for each one between two words.
    static String close(String text) {
        if (text.indexOf(SEAM) < 0) {
            return text;
        }
        StringBuilder closed = new StringBuilder(text.length());
        boolean seam = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SEAM) {
                seam = true;
                continue;
            }
            if (seam && isWord(c) && !closed.isEmpty() && isWord(closed.charAt(closed.length() - 1))) {
                closed.append(' ');
            }
            seam = false;
            closed.append(c);
        }
        return closed.toString();
    }

    private static boolean isWord(char c) {
        return c == '*' || c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }
}
