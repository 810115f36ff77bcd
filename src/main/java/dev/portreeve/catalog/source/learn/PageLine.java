package dev.portreeve.catalog.source.learn;

/// A line or a part of one, with its number counted from 1; all kinds of blanks are plain ones, none at the ends.
record PageLine(int number, String text) {

    boolean isBlank() {
        return text.isEmpty();
    }

    PageLine with(String part) {
        return new PageLine(number, part.trim());
    }
}
