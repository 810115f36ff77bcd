package dev.portreeve.rendering.text;

import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.rendering.Artifact;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// JSON for a target's own tools, indented by two blanks so that people can read it line by line. Members stand in the
/// order of their map; the spelling of texts and numbers is the canonical one.
public final class JsonFile {

    private final StringBuilder text = new StringBuilder();

    private JsonFile() {}

    /// The file that holds the object.
    ///
    /// @throws IllegalArgumentException when something has no place in canonical JSON, or is not ASCII
    public static Artifact at(String path, Map<String, ?> object) {
        JsonFile file = new JsonFile();
        file.value(object, "\n");
        return new Artifact(path, file.text.append('\n').toString());
    }

    /// The file that holds the list.
    ///
    /// @throws IllegalArgumentException as there
    public static Artifact at(String path, List<? extends Map<String, ?>> list) {
        JsonFile file = new JsonFile();
        file.value(list, "\n");
        return new Artifact(path, file.text.append('\n').toString());
    }

    private void value(Object value, String line) {
        switch (value) {
            case Map<?, ?> members
            when !members.isEmpty() -> {
                String separator = "{";
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    text.append(separator).append(line).append("  ").append(name(member.getKey()));
                    text.append(": ");
                    value(member.getValue(), line + "  ");
                    separator = ",";
                }
                text.append(line).append('}');
            }
            case Collection<?> items
            when !items.isEmpty() -> {
                text.append('[');
                for (Iterator<?> rest = items.iterator(); rest.hasNext(); ) {
                    text.append(line).append("  ");
                    value(rest.next(), line + "  ");
                    text.append(rest.hasNext() ? "," : line + "]");
                }
            }
            default -> text.append(CanonicalJson.text(value));
        }
    }

    private static String name(Object key) {
        if (key instanceof String name) {
            return CanonicalJson.text(name);
        }
        throw new IllegalArgumentException("not a member name: " + key);
    }
}
