package dev.portreeve.requests;

import com.google.common.base.Splitter;
import dev.portreeve.addressing.Prefix;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads networks, one a line or separated by commas, each wrong one named with its line.
final class NetworkLines {

    /// Commas, semicolons and white space part networks.
    static final Splitter PARTS = Splitter.on(Pattern.compile("[,;\\s]+")).omitEmptyStrings();

    private static final int MOST = 500;
    private static final int BROADEST_IPV4 = 8;
    private static final int BROADEST_IPV6 = 16;

    private NetworkLines() {}

    static List<Prefix> read(String text, RequestField field, RequestFormReader.Fields fields) {
        TreeSet<Prefix> networks = new TreeSet<>();
        List<String> lines = text.lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            for (String part : PARTS.split(lines.get(number - 1))) {
                add(part, number, field, networks, fields);
            }
        }
        if (networks.size() > MOST) {
            fields.wrong(field, "too-many", MOST);
        }
        return List.copyOf(networks);
    }

    private static void add(
            String part, int line, RequestField field, Set<Prefix> networks, RequestFormReader.Fields fields) {
        Optional<Prefix> network = Prefix.tryParse(part);
        if (network.isEmpty()) {
            fields.wrong(field, "malformed", line, RequestFormReader.Fields.shortened(part));
        } else if (isTooBroad(network.get())) {
            fields.wrong(field, "too-broad", line, network.get().toString());
        } else {
            networks.add(network.get());
        }
    }

    /// Wider than any site is: the whole of `10.0.0.0/8` is the largest private network (RFC 1918).
    private static boolean isTooBroad(Prefix network) {
        return network.length() < (network.family() == Prefix.Family.IPV4 ? BROADEST_IPV4 : BROADEST_IPV6);
    }
}
