package dev.portreeve.rendering.text;

import dev.portreeve.rendering.Artifact;

/// The lines of a file being written, each ended by LF.
public final class TextFile {

    private final StringBuilder text = new StringBuilder();

    /// Adds a line.
    public TextFile line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /// Adds an empty line.
    public TextFile blank() {
        text.append('\n');
        return this;
    }

    /// The file.
    public Artifact at(String path) {
        return new Artifact(path, text.toString());
    }
}
