package dev.portreeve.lookup.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// PAN-OS traffic, URL and threat logs as they are sent by syslog: comma-separated in a fixed order. A URL log names
/// the
/// host.
final class PanosLog implements LogFormat {

    private static final Pattern START =
            Pattern.compile("([0-9]*,[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9:]{8},[^,]*,(TRAFFIC|THREAT),[^,]*,.*)");
    private static final int SUBTYPE = 4;
    private static final int DESTINATION = 8;
    private static final int PORT = 25;
    private static final int PROTOCOL = 29;
    private static final int MISCELLANEOUS = 31;

    @Override
    public Optional<LineReading> read(String line) {
        if (!line.contains(",TRAFFIC,") && !line.contains(",THREAT,")) {
            return Optional.empty();
        }
        Matcher matcher = START.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        List<String> cells = CsvCells.of(matcher.group(1), ',');
        if (cells.size() <= PROTOCOL) {
            return Optional.of(new LineReading.Useless(Unreadable.NO_DESTINATION));
        }
        String port = CsvCells.at(cells, PORT);
        String url = CsvCells.at(cells, MISCELLANEOUS);
        if (CsvCells.at(cells, SUBTYPE).equals("url") && !Endpoints.absent(url)) {
            return Optional.of(Endpoints.of(hostOf(url), port, CsvCells.at(cells, PROTOCOL)));
        }
        return Optional.of(Endpoints.of(
                CsvCells.at(cells, DESTINATION), port.equals("0") ? "" : port, CsvCells.at(cells, PROTOCOL)));
    }

    /// URLs are written without their scheme, the port only where it is unusual.
    private static String hostOf(String url) {
        return WebAddress.withoutScheme(url, "") instanceof LineReading.Flow flow
                ? flow.asked().subject().toString()
                : url;
    }
}
