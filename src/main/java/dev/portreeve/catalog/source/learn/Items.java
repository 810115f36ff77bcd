package dev.portreeve.catalog.source.learn;

/// Items of lists: lines that begin with a bullet.
final class Items {

    private static final String BULLETS = "\u2022\u25E6\u25CF\u25AA\u00B7-*";

    private Items() {}

    static boolean isItem(String line) {
        return line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    /// The line without its bullet.
    static String text(String line) {
        return isItem(line) ? line.substring(2).trim() : line;
    }
}
