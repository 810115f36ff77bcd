package dev.portreeve.lookup.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A table whose first line names its columns: exports of PAN-OS, Zscaler, FortiAnalyzer and others as CSV, and
/// extended log files (`#Fields:`, as Blue Coat and Windows write them). The lines after it are read by those columns,
/// until another head comes.
final class HeadedTable implements LogFormat {

    private static final String FIELDS = "#Fields:";
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}0-9]");
    /// Some piece of every name below, for looking closer only where a head may be.
    private static final Pattern DESTINATION = Pattern.compile("(?i)dest|dst|url|uri|cs-?host");
    private static final Pattern NAME = Pattern.compile("[\\p{L}0-9 _.#()/-]{1,60}");
    private static final List<String> HOSTS = List.of(
            "destinationhostname", "destinationhost", "destinationfqdn", "cshost", "dsthost", "destinationdomain");
    private static final List<String> URLS = List.of("url", "csuri", "requesturl", "destinationurl");
    private static final List<String> ADDRESSES = List.of(
            "destinationaddress",
            "destinationip",
            "destinationipaddress",
            "dstip",
            "dst",
            "destination",
            "destip",
            "serverdestinationip",
            "dstaddr");
    private static final List<String> PORTS = List.of(
            "destinationport", "dstport", "csuriport", "destport", "dport", "serverport", "serverdestinationport");
    private static final List<String> PROTOCOLS =
            List.of("ipprotocol", "protocol", "proto", "transport", "networkprotocol");

    private @Nullable Columns columns;

    /// Which cell holds what; -1 where the table has no such column.
    private record Columns(int count, char separator, int host, int url, int address, int port, int protocol) {

        boolean tellDestination() {
            return host >= 0 || url >= 0 || address >= 0;
        }
    }

    @Override
    public Optional<LineReading> read(String line) {
        if (line.startsWith(FIELDS)) {
            String names = line.substring(FIELDS.length()).strip();
            columns = columns(CsvCells.of(names, separator(names)), separator(names));
            return Optional.of(new LineReading.Silent());
        }
        if (columns == null && !DESTINATION.matcher(line).find()) {
            return Optional.empty();
        }
        char separator = separator(line);
        List<String> cells = CsvCells.of(line, separator);
        Columns head = columns(cells, separator);
        if (isHead(cells, head)) {
            columns = head;
            return Optional.of(new LineReading.Silent());
        }
        Columns known = columns;
        return known != null && known.tellDestination() && known.separator == separator && cells.size() == known.count
                ? Optional.of(row(known, cells))
                : Optional.empty();
    }

    /// Names of columns, none of them an address; where only blanks separate, a port must be among them.
    private static boolean isHead(List<String> cells, Columns head) {
        return cells.size() > 1
                && head.tellDestination()
                && (head.separator != ' ' || head.port >= 0)
                && cells.stream().allMatch(cell -> NAME.matcher(cell).matches())
                && cells.stream().noneMatch(cell -> Endpoints.subject(cell).isPresent());
    }

    private static LineReading row(Columns known, List<String> cells) {
        String port = CsvCells.at(cells, known.port);
        String protocol = CsvCells.at(cells, known.protocol);
        String host = CsvCells.at(cells, known.host);
        String url = CsvCells.at(cells, known.url);
        if (Endpoints.absent(host) && !Endpoints.absent(url) && known.port < 0) {
            String scheme = protocol.toLowerCase(Locale.ROOT);
            return WebAddress.withoutScheme(url, scheme.equals("ssl") ? "https" : scheme);
        }
        return Endpoints.of(Endpoints.absent(host) ? CsvCells.at(cells, known.address) : host, port, protocol);
    }

    private static char separator(String line) {
        return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(',') >= 0 ? ',' : line.indexOf(';') >= 0 ? ';' : ' ';
    }

    private static Columns columns(List<String> cells, char separator) {
        List<String> names = cells.stream()
                .map(cell -> OTHER_SIGNS.matcher(cell).replaceAll("").toLowerCase(Locale.ROOT))
                .toList();
        return new Columns(
                names.size(),
                separator,
                at(names, HOSTS),
                at(names, URLS),
                at(names, ADDRESSES),
                at(names, PORTS),
                at(names, PROTOCOLS));
    }

    private static int at(List<String> names, List<String> wanted) {
        return wanted.stream()
                .mapToInt(names::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }
}
