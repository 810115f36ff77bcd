package dev.portreeve.requests;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads source zones or interfaces, one a line or separated by commas.
final class ZoneLines {

    private static final int MOST = 50;
    private static final Pattern ZONE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,30}");

    private ZoneLines() {}

    static List<String> read(String text, RequestFormReader.Fields fields) {
        TreeSet<String> zones = new TreeSet<>();
        for (String part : NetworkLines.PARTS.split(text)) {
            if (ZONE.matcher(part).matches()) {
                zones.add(part);
            } else {
                fields.wrong(RequestField.ZONES, "malformed", RequestFormReader.Fields.shortened(part));
            }
        }
        if (zones.size() > MOST) {
            fields.wrong(RequestField.ZONES, "too-many", MOST);
        }
        return List.copyOf(zones);
    }
}
