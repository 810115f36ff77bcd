package dev.portreeve.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A device that adds what it loads and deletes what it is told to: the commands it holds, as each vendor's command
/// line keeps them. Written anew from the vendors' words and sharing nothing with what writes roll-back files.
final class LoadedText {

    private final List<String> objects = new ArrayList<>();

    /// The commands it holds, each object in one line with the lines inside it.
    Set<String> state() {
        return new TreeSet<>(objects);
    }

    /// Loads a file.
    void load(Artifact file) {
        String table = "";
        for (String line : file.text().lines().toList()) {
            String word = line.strip().replaceFirst("^known .* \\|\\| ", "");
            if (file.path().endsWith(".cfg")) {
                cisco(line);
            } else if (file.path().startsWith("fortigate/")) {
                table = word.startsWith("config ") ? word : table;
                forti(table, word);
            } else if (word.startsWith("set ") || word.startsWith("mgmt_cli ")) {
                objects.add(word);
            }
        }
    }

    private void cisco(String line) {
        if (line.startsWith(" ")) {
            objects.set(objects.size() - 1, objects.getLast() + "\n" + line);
        } else if (!line.startsWith("!")) {
            objects.add(line);
        }
    }

    private void forti(String table, String word) {
        if (word.startsWith("edit ")) {
            objects.add(table + " " + word);
        } else if (!word.startsWith("config ") && !word.equals("next") && !word.equals("end")) {
            objects.set(objects.size() - 1, objects.getLast() + "\n" + word);
        }
    }

    /// Deletes what a file says; what it names has to be there.
    void delete(Artifact file) {
        String table = "";
        for (String line : file.text().lines().toList()) {
            String word = line.strip();
            table = word.startsWith("config ") ? word : table;
            if (word.startsWith("no ")) {
                remove(word, word.substring(3), word.substring(3) + "\n");
            } else if (word.startsWith("delete ") && file.path().startsWith("fortigate/")) {
                String entry = table + " edit " + word.substring(7);
                remove(word, entry, entry + "\n");
            } else if (word.startsWith("delete ")) {
                remove(word, "set " + word.substring(7), "set " + word.substring(7) + " ");
            } else if (word.startsWith("mgmt_cli ")) {
                String object = word.replaceFirst(" delete ", " add ").replaceFirst(" (?:layer|\\|\\|) .*", "");
                remove(word, object, object + " ");
            }
        }
    }

    private void remove(String command, String whole, String start) {
        boolean found = objects.removeIf(object -> object.equals(whole) || object.startsWith(start));
        if (!found) {
            throw new AssertionError("there is nothing to delete: " + command);
        }
    }
}
