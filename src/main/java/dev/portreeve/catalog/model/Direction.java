package dev.portreeve.catalog.model;

/// Who opens the connection, seen from the client.
public enum Direction {
    /// Clients connect to the destinations.
    OUT("out"),
    /// Clients connect to each other.
    PEER("peer");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /// The word of files and the command line.
    public String word() {
        return word;
    }
}
