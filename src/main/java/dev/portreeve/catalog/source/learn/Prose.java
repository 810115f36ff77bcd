package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostTrait;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what stands outside the tables: groups, the requirements that sentences state, and notes.
final class Prose {

    private final Page page;
    private final Groups groups = new Groups();
    private final Statements statements;
    private final List<SectionNote> notes = new ArrayList<>();
    private final List<Service> sectionPorts = new ArrayList<>();

    private Part part = new Part(Optional.empty(), Part.Kind.KNOWN, new PageLine(1, ""), List.of());
    private @Nullable GroupDraft group;
    private RegionTab tab = RegionTab.NONE;
    private boolean noteFollows;

    Prose(Page page) {
        this.page = page;
        statements = new Statements(page, groups);
    }

    Groups groups() {
        return groups;
    }

    List<Stated> stated() {
        return statements.stated();
    }

    /// The ports that the page names for everything it lists.
    List<Service> webPorts() {
        return statements.webPorts();
    }

    List<SectionNote> notes() {
        return notes;
    }

    /// Reads the prose of a part.
    void read(Part next, List<Block> prose) {
        part = next;
        tab = RegionTab.NONE;
        noteFollows = false;
        group = null;
        sectionPorts.clear();
        next.section()
                .flatMap(section -> page.words()
                        .heading(next.heading().text())
                        .flatMap(GroupKind::byKey)
                        .or(() -> GroupKind.opening(section)))
                .ifPresent(kind -> group = groups.open(kind, Optional.empty(), next.heading()));
        Paragraphs.of(prose).forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Text text when !text.content().isBlank() -> line(text.content());
            case Block.Text _ -> {}
            case Block.Note _ -> noteFollows = true;
            case Block.Tab title ->
                tab = RegionTab.of(page.words().region(title.title().text()));
            case Block.TabsEnd _ -> tab = RegionTab.NONE;
            case Block.Heading heading -> {
                if (!label(heading.title())) {
                    group = null;
                }
            }
            case Block.Code code ->
                code.lines().stream()
                        .filter(line -> Addresses.startsWithAddress(line.text()))
                        .forEach(line -> content(line.with("- " + line.text())));
            case Block.Table table -> table(table);
        }
    }

    /// A table of regions and attestation hosts is the same as tabs.
    private void table(Block.Table table) {
        Columns columns = Columns.of(table, page.words());
        table.rows().stream().filter(row -> !row.header()).forEach(row -> {
            RegionTab named = RegionTab.of(
                    page.words().region(columns.cell(row, Column.REGION).text()));
            row.cells().stream()
                    .flatMap(cell -> cell.lines().stream())
                    .filter(line -> Addresses.startsWithAddress(line.text()))
                    .forEach(line -> Addresses.tokens(line.text())
                            .forEach(token -> new GroupItem(page, groups, named).attestation(line.with(token))));
        });
    }

    private void line(PageLine line) {
        String text = line.text();
        if (page.words().isNoteMarker(text)) {
            noteFollows = true;
            return;
        }
        ServiceTagName.find(page, part, line);
        boolean statement = statements.read(part, line);
        Optional<Region> named = page.words().region(text).filter(_ -> part.in(Section.ATTESTATION));
        if (named.isPresent()) {
            tab = RegionTab.of(named);
        } else if (!label(line) && !statement) {
            content(line);
        }
        noteFollows = false;
    }

    private void content(PageLine line) {
        if (noteFollows) {
            notes.add(new SectionNote(part.section(), line, named(line)));
            return;
        }
        if (Items.isItem(line.text()) || isBareItem(line.text())) {
            item(line.with(Items.text(line.text())));
        } else if (part.in(Section.ATTESTATION) && page.words().says(Statement.DHA, line.text())) {
            new GroupItem(page, groups, tab).dha(line);
        } else {
            sentence(line.text());
            part.section().ifPresent(section -> unread(section, line));
        }
    }

    private void item(PageLine item) {
        GroupItem reader = new GroupItem(page, groups, tab);
        part.section().ifPresent(section -> reader.read(section, group, item));
        if (part.isNew() && reader.isHosts(item.text())) {
            GroupKind kind = GroupKind.unknown(part.rowSection());
            if (groups.find(kind, Optional.empty()).isEmpty()) {
                page.find(
                        "learn.section-unrecognised",
                        Severity.WARNING,
                        part.heading().number(),
                        kind.key(),
                        part.heading().text());
            }
            reader.read(kind.section(), groups.open(kind, Optional.empty(), part.heading()), item);
        }
    }

    /// Hosts in a sentence of no known meaning are in no row.
    private void unread(Section section, PageLine line) {
        for (String host : Addresses.hostsIn(line.text())) {
            if (!ServiceTagName.isOne(host)) {
                page.find("learn.orphan-cell", Severity.QUARANTINE, line.numberOf(host), section.slug(), host);
            }
        }
    }

    /// A sentence before a list may state its ports; one after it ends it, lest the next list is taken for it when its
    /// heading is lost.
    private void sentence(String text) {
        GroupDraft current = group;
        if (current == null) {
            if (part.in(Section.STORE)) {
                sectionPorts.addAll(StatedPorts.after(text));
            }
        } else if (!current.destinations().isEmpty()) {
            group = null;
        } else if (part.in(Section.DEFENDER) || part.in(Section.EPM)) {
            StatedPorts.after(text).forEach(current::state);
        }
    }

    /// Some copies of the page have lost the bullets of their lists.
    private boolean isBareItem(String text) {
        boolean listed = group != null || part.in(Section.ATTESTATION);
        return (listed && Addresses.startsWithAddress(text))
                || (part.in(Section.STORE)
                        && page.words().says(Statement.EXAMPLE, text)
                        && !Addresses.hostsIn(text).isEmpty());
    }

    private boolean label(PageLine line) {
        Optional<String> key = page.words().group(line.text());
        if (key.isEmpty() || !GroupKind.LABELLED.contains(key.get())) {
            return false;
        }
        Optional<GroupKind> kind = GroupKind.byKey(key.get());
        if (kind.isPresent() && !part.in(kind.get().section())) {
            return false;
        }
        group = kind.map(it -> groups.open(it, Optional.empty(), line.with(beforeColon(line.text()))))
                .orElse(null);
        if (group != null && !group.kind().isPointer()) {
            sectionPorts.forEach(group::state);
        }
        return true;
    }

    private static String beforeColon(String text) {
        int colon = text.indexOf(" : ");
        int dash = text.indexOf(" - ");
        int end = colon < 0 ? dash : colon;
        return end < 0 ? text : text.substring(0, end);
    }

    private static Set<HostPattern> named(PageLine line) {
        return Addresses.hostsIn(line.text()).stream()
                .map(HostPattern::tryParse)
                .flatMap(Optional::stream)
                .filter(host -> !HostTrait.of(host).contains(HostTrait.UNKNOWN_SUFFIX))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// A note of the article, for the rows of a section or for those it names.
    ///
    /// @param named the hosts it names
    record SectionNote(Optional<Section> section, PageLine line, Set<HostPattern> named) {}
}
