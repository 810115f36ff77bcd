package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.text.TextFile;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The sentences of the command line: `config`, `edit`, `set`, `next`, `end`.
final class FortiScript {

    private final TextFile file = new TextFile();

    /// A table with an entry for each value; nothing without any.
    <T> void table(String table, Collection<T> values, Consumer<T> entry) {
        if (!values.isEmpty()) {
            file.line("config " + table);
            values.forEach(entry);
            file.line("end");
        }
    }

    FortiScript edit(String key) {
        file.line("    edit " + key);
        return this;
    }

    FortiScript set(String field, String value) {
        file.line("        set " + field + " " + value);
        return this;
    }

    void next() {
        file.line("    next");
    }

    void delete(String key) {
        file.line("    delete " + key);
    }

    Artifact at(String path) {
        return file.at(path);
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    static String quoted(Collection<String> texts) {
        return texts.stream().map(FortiScript::quoted).collect(Collectors.joining(" "));
    }

    /// An IPv4 network as address and mask: `198.51.100.0 255.255.255.224`.
    static String masked(Prefix network) {
        return network.addressText() + " " + network.netmask();
    }
}
