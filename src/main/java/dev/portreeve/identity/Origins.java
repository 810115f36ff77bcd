package dev.portreeve.identity;

import java.util.regex.Pattern;

/// Shortens a client's address so that it names a network, not a household: IPv4 to its first 24 bits, IPv6 to its
/// first 48.
final class Origins {

    private static final Pattern FOUR = Pattern.compile("([0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3})\\.[0-9]{1,3}");
    private static final int GROUPS_KEPT = 3;

    private Origins() {}

    /// The network of a numeric address as the servlet container writes it; `unknown` for anything else.
    static String network(String address) {
        var four = FOUR.matcher(address);
        if (four.matches()) {
            return four.group(1) + ".0/24";
        }
        if (address.length() > 60 || !address.matches("[0-9a-fA-F:.]+(%[0-9a-zA-Z]+)?") || !address.contains(":")) {
            return "unknown";
        }
        String[] groups = expanded(address);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < GROUPS_KEPT; i++) {
            kept.append(groups[i]).append(':');
        }
        return kept.append(":/48").toString();
    }

    private static String[] expanded(String address) {
        String plain = address.contains("%") ? address.substring(0, address.indexOf('%')) : address;
        int gap = plain.indexOf("::");
        String[] head = (gap < 0 ? plain : plain.substring(0, gap)).split(":", -1);
        String[] kept = new String[GROUPS_KEPT];
        for (int i = 0; i < GROUPS_KEPT; i++) {
            kept[i] = i < head.length && !head[i].isEmpty() ? head[i] : "0";
        }
        return kept;
    }
}
