package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.lint.Quarantine;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads addresses of a cell or list item. What cannot be read, or must not be opened without a person's word, is left
/// out and becomes a finding; nothing is mended.
final class AddressCell {

    private static final Pattern REMARK = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern LABEL = Pattern.compile("^\\p{L}[\\p{L} ]*\\p{L} ?:(?= |$)");
    private static final Pattern URL = Pattern.compile("(?i)https?://([^/:]*)/?");
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+(?:/.*)?");

    private static final int FEWEST_WORDS = 3;

    private final Page page;
    private final String subject;
    private final List<Destination> destinations;
    private final List<Note> notes;

    AddressCell(Page page, String subject, List<Destination> destinations, List<Note> notes) {
        this.page = page;
        this.subject = subject;
        this.destinations = destinations;
        this.notes = notes;
    }

    /// Reads a line of a cell: addresses, with remarks in brackets and labels.
    void read(PageLine cell) {
        String text = withoutLabel(cell.with(withoutRemarks(cell)));
        List<String> tokens = Addresses.tokens(text);
        boolean addresses = tokens.stream().anyMatch(Addresses::isAddressLike);
        if ((!addresses && tokens.size() >= FEWEST_WORDS) || !Addresses.isCell(text)) {
            note(text, cell.number());
            Severity severity = addresses ? Severity.QUARANTINE : Severity.WARNING;
            page.find("learn.words-in-cell", severity, cell.number(), subject, text.trim());
        } else {
            tokens.forEach(token -> address(token, cell.numberOf(token), false));
        }
    }

    /// Reads one address.
    void address(String token, int line, boolean example) {
        String written = host(Addresses.bare(token));
        if (NUMERIC.matcher(written).matches() || (written.indexOf(':') >= 0 && !written.contains("://"))) {
            network(written, line);
        } else {
            name(written, line, example);
        }
    }

    private void network(String written, int line) {
        Optional<Prefix> prefix = Prefix.tryParse(written);
        Optional<String> reason = prefix.flatMap(Quarantine::reason);
        if (prefix.isEmpty() || reason.isPresent()) {
            quarantine(reason.orElse("learn.corrupt-address"), line, written);
        } else {
            destinations.add(new Destination.Network(prefix.get(), written, page.place(line)));
        }
    }

    private void name(String written, int line, boolean example) {
        Optional<HostPattern> pattern = HostPattern.tryParse(written);
        Optional<String> reason = pattern.isPresent() ? Quarantine.reason(pattern.get()) : Quarantine.reason(written);
        if (pattern.isEmpty() || reason.isPresent()) {
            quarantine(reason.orElse("learn.corrupt-address"), line, written);
        } else {
            boolean sample = example || HostFacts.isExample(pattern.get());
            destinations.add(new Destination.Host(pattern.get(), written, sample, page.place(line)));
        }
    }

    private void quarantine(String code, int line, String written) {
        page.find(code, Severity.QUARANTINE, line, subject, written);
    }

    private String withoutRemarks(PageLine cell) {
        Matcher matcher = REMARK.matcher(cell.text());
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            rest.append(cell.text(), from, matcher.start()).append(' ');
            from = matcher.end();
            note(matcher.group(1), cell.number());
        }
        return rest.append(cell.text().substring(from)).toString();
    }

    private String withoutLabel(PageLine cell) {
        Matcher matcher = LABEL.matcher(cell.text());
        if (!matcher.find()) {
            return cell.text();
        }
        note(matcher.group(), cell.number());
        return cell.text().substring(matcher.end());
    }

    private void note(String text, int line) {
        if (!text.isBlank()) {
            notes.add(new Note(text.trim(), page.place(line)));
        }
    }

    /// The host of an address that says nothing else. A port or a path is more than a rule for the host would say.
    private static String host(String written) {
        Matcher matcher = URL.matcher(written);
        return matcher.matches() ? matcher.group(1) : written;
    }
}
