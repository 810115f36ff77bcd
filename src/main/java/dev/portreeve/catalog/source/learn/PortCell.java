package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.lint.Quarantine;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads port cells: `TCP : 80, 443`, several of them in a line, or what follows the addresses in one.
final class PortCell {

    private static final Pattern MARK = Pattern.compile("(?i)(?:^| )(tcp/udp|udp/tcp|tcp|udp)(?= ?[:0-9])");
    /// From the first number or word that no comma joins to the ports, where words follow: another cell.
    private static final Pattern WORDS = Pattern.compile("(?<=[0-9]) ++(?![-\u2013,;])[^,;]*\\p{L}.*");
    private static final Pattern CONTINUED = Pattern.compile("[0-9]{1,5}(?:[ ,-]+[0-9]{1,5})*");

    private PortCell() {}

    /// Where the port cell begins in a line; -1 when there is none.
    static int startIn(String text) {
        Matcher matcher = MARK.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    static boolean isContinuation(String text) {
        return CONTINUED.matcher(text).matches();
    }

    static void read(PageLine cell, Page page, String subject, List<Service> into) {
        Matcher matcher = MARK.matcher(cell.text());
        String transport = "tcp";
        int from = 0;
        boolean found = matcher.find();
        while (found) {
            transport = matcher.group(1).toLowerCase(Locale.ROOT);
            from = matcher.end();
            found = matcher.find();
            String ports = cell.text()
                    .substring(from, found ? matcher.start() : cell.text().length());
            for (String each : transport.split("/", -1)) {
                readPorts(cell.with(ports), each, page, subject, into);
            }
        }
    }

    private static void readPorts(PageLine ports, String transport, Page page, String subject, List<Service> into) {
        String text = ports.text().startsWith(":") ? ports.text().substring(1) : ports.text();
        Matcher words = WORDS.matcher(text);
        boolean foreign = words.find();
        if (foreign) {
            page.find(
                    "learn.unreadable-port",
                    Severity.QUARANTINE,
                    ports.number(),
                    subject,
                    words.group().trim());
        }
        for (String token : Addresses.tokens(foreign ? text.substring(0, words.start()) : text)) {
            Optional<Service> service = Service.tryParse(transport + "/" + token);
            Optional<String> reason = service.flatMap(Quarantine::reason);
            if (service.isEmpty()) {
                page.find("learn.unreadable-port", Severity.QUARANTINE, ports.number(), subject, token);
            } else if (reason.isPresent()) {
                page.find(reason.get(), Severity.QUARANTINE, ports.number(), subject, transport + "/" + token);
            } else {
                service.filter(it -> !into.contains(it)).ifPresent(into::add);
            }
        }
    }
}
