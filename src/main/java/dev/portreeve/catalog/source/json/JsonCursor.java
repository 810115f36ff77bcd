package dev.portreeve.catalog.source.json;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Walks once through a document, value after value. What is broken, repeated, too deep, too long or too many ends the
/// walk with the line and the JSON pointer; a value of another type than asked for is stepped over and is the caller's
/// to judge.
public final class JsonCursor {

    private static final int DEEPEST = 12;
    private static final int MOST_MEMBERS = 100;
    private static final int MOST_SKIPPED = 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(10 * DEEPEST)
                    .maxStringLength(20_000)
                    .maxNameLength(200)
                    .maxNumberLength(40)
                    .build())
            .build();

    private final JsonParser parser;
    private final int length;

    private JsonCursor(JsonParser parser, int length) {
        this.parser = parser;
        this.length = length;
    }

    /// What is done with a part of the document; the cursor stands on its value and reads it or skips it.
    @FunctionalInterface
    public interface Visit<T> {
        /// @param key the name of a member or the index of an element
        void at(T key) throws RefusedJson;
    }

    /// Walks through a document: the visit reads its one value, and nothing may follow.
    ///
    /// @param document at most 16 MiB
    public static void walk(byte[] document, Visit<JsonCursor> visit) throws RefusedJson {
        String text = JsonText.of(document);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonCursor cursor = new JsonCursor(parser, text.length());
            cursor.advance();
            visit.at(cursor);
            if (cursor.next() != null) {
                throw cursor.refused("json.not-json");
            }
        }
    }

    /// Visits the elements of an array.
    ///
    /// @return false when the value is no array; it was stepped over
    public boolean array(int most, Visit<Integer> element) throws RefusedJson {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            skip();
            return false;
        }
        for (int i = 0; advance() != JsonToken.END_ARRAY; i++) {
            if (i >= most) {
                throw refused("json.too-many");
            }
            element.at(i);
        }
        return true;
    }

    /// Visits the members of an object.
    ///
    /// @return false when the value is no object; it was stepped over
    public boolean object(Visit<String> member) throws RefusedJson {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            skip();
            return false;
        }
        Set<String> seen = new HashSet<>();
        while (advance() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                throw refused("json.repeated-name");
            }
            if (seen.size() > MOST_MEMBERS) {
                throw refused("json.too-many");
            }
            advance();
            member.at(name);
        }
        return true;
    }

    /// The text here; empty when the value is none, and it was stepped over.
    public Optional<String> text(int longest) throws RefusedJson {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            skip();
            return Optional.empty();
        }
        String text = guarded(parser::getString);
        if (text.length() > longest) {
            throw refused("json.too-long");
        }
        return Optional.of(text);
    }

    /// The whole number here; empty when the value is none, and it was stepped over.
    public OptionalLong integer() throws RefusedJson {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            throw refused("json.number");
        }
        if (token != JsonToken.VALUE_NUMBER_INT) {
            skip();
            return OptionalLong.empty();
        }
        String digits = guarded(parser::getString);
        if (digits.length() > 18) {
            throw refused("json.number");
        }
        return OptionalLong.of(Long.parseLong(digits));
    }

    /// Whether it is true here; empty when the value is neither true nor false, and it was stepped over.
    public Optional<Boolean> flag() throws RefusedJson {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return Optional.of(token == JsonToken.VALUE_TRUE);
        }
        skip();
        return Optional.empty();
    }

    /// Steps over the value here, as strictly as over any other.
    public void skip() throws RefusedJson {
        if (parser.streamReadContext().getNestingDepth() > DEEPEST) {
            throw refused("json.too-deep");
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            array(MOST_SKIPPED, _ -> skip());
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(_ -> skip());
        } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
            guarded(parser::getString);
        }
    }

    /// Where the cursor stands, as a JSON pointer.
    public String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /// The line on which the cursor stands, from 1.
    public int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /// The refusal of what stands here.
    public RefusedJson refused(String code) {
        return new RefusedJson(code, line(), pointer());
    }

    private JsonToken advance() throws RefusedJson {
        JsonToken token = next();
        if (token == null) {
            throw refused("json.truncated");
        }
        return token;
    }

    private @Nullable JsonToken next() throws RefusedJson {
        return guarded(parser::nextToken);
    }

    @FunctionalInterface
    private interface Step<T extends @Nullable Object> {
        T take();
    }

    private <T extends @Nullable Object> T guarded(Step<T> step) throws RefusedJson {
        try {
            return step.take();
        } catch (StreamConstraintsException e) {
            throw new RefusedJson("json.too-long", parser.currentLocation().getLineNr(), pointer());
        } catch (JacksonException e) {
            TokenStreamLocation end = parser.currentLocation();
            boolean truncated = e instanceof UnexpectedEndOfInputException || end.getCharOffset() >= length;
            throw new RefusedJson(truncated ? "json.truncated" : "json.not-json", end.getLineNr(), pointer());
        }
    }
}
