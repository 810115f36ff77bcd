package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.SourceReader;

/// Copies of the article as a source. Every text that is not a JSON object may be one: the last to be asked.
public final class LearnPages implements SourceReader {

    @Override
    public String name() {
        return "learn-page";
    }

    @Override
    public boolean recognises(byte[] document) {
        for (byte each : document) {
            if (each != ' ' && each != '\t' && each != '\r' && each != '\n') {
                return each != '{';
            }
        }
        return true;
    }

    @Override
    public Reading read(byte[] document) {
        return LearnPageReader.read(document);
    }
}
