package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.learn.LearnPageReader;
import dev.portreeve.testing.GoldenFiles;
import dev.portreeve.testing.SourceDocuments;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// From the Korean page to the English one of January 2025: every difference, as a person read it in the two documents.
class KoreanToEnglishTest {

    private final CatalogContent korean = content(SourceDocuments.korean());
    private final CatalogContent english = content(SourceDocuments.english());
    private final RevisionDiff diff = RevisionDiffer.compare(korean, english);

    @Test
    void everyDifferenceIsTheOneAPersonFound() {
        List<String> lines = new ArrayList<>();
        Stream.of(diff.sets(), diff.groups(), diff.scaleUnits())
                .flatMap(List::stream)
                .filter(entry -> entry.change() != EntryChange.Change.UNCHANGED)
                .forEach(entry -> lines.addAll(lines(entry)));
        diff.requirements()
                .forEach(change -> lines.add("requirement " + change.kind().slug() + " +"
                        + change.hosts().added() + " -" + change.hosts().removed()));
        GoldenFiles.check("revisions/ko-en.txt", String.join("\n", lines) + "\n");
    }

    @Test
    void set163GainsThirtySixNetworksAndLosesThree() {
        EntryChange core = diff.sets().stream()
                .filter(entry -> entry.key().toString().equals("core/163"))
                .findFirst()
                .orElseThrow();
        assertThat(core.networks().added()).hasSize(36);
        assertThat(core.networks().removed())
                .extracting(Object::toString)
                .containsExactly("13.71.199.64/28", "13.73.244.48/28", "20.49.93.160/27");
        assertThat(english.sets().getFirst().networks().stream().distinct()).hasSize(83);
        assertThat(core.hosts()).isEmpty();
    }

    private static List<String> lines(EntryChange entry) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.change().word() + " " + entry.key());
        add(lines, "  + host ", entry.addedHosts());
        add(lines, "  - host ", entry.removedHosts());
        add(lines, "  + network ", entry.networks().added());
        add(lines, "  - network ", entry.networks().removed());
        add(lines, "  + service ", entry.services().added());
        add(lines, "  - service ", entry.services().removed());
        add(lines, "  + scale unit ", entry.codes().added());
        add(lines, "  - scale unit ", entry.codes().removed());
        add(lines, "  + storage ", entry.storageNames().added());
        add(lines, "  - storage ", entry.storageNames().removed());
        add(lines, "  + requirement ", entry.requirements().added());
        add(lines, "  - requirement ", entry.requirements().removed());
        entry.flags().forEach(flag -> lines.add("  " + flag.flag().word() + " " + flag.from() + " -> " + flag.to()));
        return lines;
    }

    private static void add(List<String> lines, String label, Collection<?> values) {
        values.forEach(value -> lines.add(label + value));
    }

    private static CatalogContent content(Path document) {
        return ((Reading.Read) LearnPageReader.read(SourceDocuments.bytes(document))).content();
    }
}
