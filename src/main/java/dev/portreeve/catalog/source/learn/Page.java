package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.catalog.source.json.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the readers of the parts of one page share: its identity, its words, and the findings so far.
final class Page {

    private static final int MOST_FINDINGS = 5_000;
    private static final int LONGEST_VALUE = 240;

    private final SourceDocument source;
    private final Vocabulary vocabulary;
    private final List<Finding> findings = new ArrayList<>();

    Page(SourceDocument source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
    }

    SourceDocument source() {
        return source;
    }

    Vocabulary words() {
        return vocabulary;
    }

    Place place(int line) {
        return new Place(source.sha256(), source.language(), line);
    }

    void find(String code, Severity severity, int line, String subject, String value) {
        String shown = JsonText.shown(value);
        String cut = shown.length() <= LONGEST_VALUE ? shown : shown.substring(0, LONGEST_VALUE - 1) + "\u2026";
        add(new Finding(code, severity, Optional.of(place(line)), subject, cut));
    }

    void add(Finding finding) {
        if (findings.size() == MOST_FINDINGS) {
            findings.add(new Finding("learn.too-many-findings", Severity.BLOCKING, Optional.empty(), "", ""));
        } else if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    /// The findings by line, those about the whole document last.
    List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparingInt(
                        finding -> finding.place().map(Place::line).orElse(Integer.MAX_VALUE)))
                .toList();
    }
}
