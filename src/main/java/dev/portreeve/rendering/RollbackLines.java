package dev.portreeve.rendering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What one roll-back file takes away and another does not. Objects have the same name in both, so that the difference
/// deletes exactly the objects that only the first has.
final class RollbackLines {

    /// Comments, and what a script says before it begins.
    private static final Pattern FRAME = Pattern.compile("(?:#|!|//).*|set -eu|: \"\\$\\{.*|[A-Za-z]+=.*|\\s*");

    private RollbackLines() {}

    /// Empty when the second takes away everything that the first does.
    static Optional<Artifact> minus(Artifact whole, Artifact kept) {
        List<String> lines = whole.text().lines().toList();
        List<String> others = kept.text().lines().toList();
        List<String> rest;
        if (whole.path().endsWith(".json")) {
            rest = elements(lines, others);
        } else if (lines.stream().anyMatch(line -> line.startsWith("config "))) {
            rest = tables(lines, others);
        } else {
            rest = commands(lines, others);
        }
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Artifact(whole.path(), String.join("\n", rest) + "\n"));
    }

    private static List<String> commands(List<String> lines, List<String> others) {
        Set<String> kept = new HashSet<>(others);
        List<String> rest = lines.stream()
                .filter(line -> FRAME.matcher(line).matches() || !kept.contains(line))
                .toList();
        return rest.stream().allMatch(line -> FRAME.matcher(line).matches()) ? List.of() : rest;
    }

    /// `config TABLE`, `delete NAME` …, `end`: a name is known within its table.
    private static List<String> tables(List<String> lines, List<String> others) {
        Set<String> kept = new HashSet<>();
        String table = "";
        for (String line : others) {
            table = line.startsWith("config ") ? line : table;
            kept.add(table + line);
        }
        List<String> rest = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("config ")) {
                table = line;
                open = new ArrayList<>(List.of(line));
            } else if (!line.equals("end")) {
                if (!kept.contains(table + line)) {
                    open.add(line);
                }
            } else if (open.size() > 1) {
                rest.addAll(open);
                rest.add(line);
            }
        }
        return rest;
    }

    /// The elements of an array of objects, as they are written: one begins with `  {` and ends with `  }`.
    private static List<String> elements(List<String> lines, List<String> others) {
        Set<List<String>> kept = new HashSet<>(elements(others));
        List<List<String>> rest = elements(lines).stream()
                .filter(element -> !kept.contains(element))
                .toList();
        List<String> array = new ArrayList<>();
        if (rest.isEmpty()) {
            return array;
        }
        array.add("[");
        for (int i = 0; i < rest.size(); i++) {
            List<String> element = rest.get(i);
            array.addAll(element.subList(0, element.size() - 1));
            array.add(i + 1 < rest.size() ? "  }," : "  }");
        }
        array.add("]");
        return array;
    }

    private static List<List<String>> elements(List<String> lines) {
        List<List<String>> elements = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (line.equals("  {")) {
                open = new ArrayList<>();
            }
            open.add(line);
            if (line.equals("  }") || line.equals("  },")) {
                open.set(open.size() - 1, "  }");
                elements.add(open);
            }
        }
        return elements;
    }
}
