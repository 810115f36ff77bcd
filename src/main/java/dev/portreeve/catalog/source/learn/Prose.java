package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.lint.Quarantine;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
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
    private final List<Stated> stated = new ArrayList<>();
    private final List<SectionNote> notes = new ArrayList<>();

    private Part part = new Part(Optional.empty(), new PageLine(1, ""), List.of());
    private @Nullable GroupDraft group;
    private Optional<Region> region = Optional.empty();
    private boolean noteFollows;

    Prose(Page page) {
        this.page = page;
    }

    Groups groups() {
        return groups;
    }

    List<Stated> stated() {
        return stated;
    }

    List<SectionNote> notes() {
        return notes;
    }

    /// Reads the prose of a part.
    void read(Part next, List<PageLine> prose) {
        part = next;
        region = Optional.empty();
        noteFollows = false;
        group = null;
        next.section()
                .flatMap(GroupKind::opening)
                .ifPresent(kind -> group = groups.open(kind, Optional.empty(), next.heading()));
        prose.stream().filter(line -> !line.isBlank()).forEach(this::line);
    }

    private void line(PageLine line) {
        String text = line.text();
        if (page.words().isNoteMarker(text)) {
            noteFollows = true;
            return;
        }
        boolean statement = statement(line);
        Optional<Region> named = page.words().region(text).filter(it -> in(Section.ATTESTATION));
        if (named.isPresent()) {
            region = named;
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
            part.section()
                    .ifPresent(section -> new GroupItem(page, groups, region)
                            .read(section, group, line.with(Items.text(line.text()))));
        } else if (in(Section.ATTESTATION) && page.words().says(Statement.DHA, line.text())) {
            new GroupItem(page, groups, region).dha(line);
        } else {
            if (group != null) {
                sentence(line.text(), group);
            }
            part.section().ifPresent(section -> unread(section, line));
        }
    }

    /// Hosts in a sentence of no known meaning are in no row.
    private void unread(Section section, PageLine line) {
        for (String host : Addresses.hostsIn(line.text())) {
            page.find("learn.orphan-cell", Severity.QUARANTINE, line.number(), section.slug(), host);
        }
    }

    /// A sentence before a list may state its ports; one after it ends it, lest the next list is taken for it when its
    /// heading is lost.
    private void sentence(String text, GroupDraft current) {
        if (!current.destinations().isEmpty()) {
            group = null;
        } else if (in(Section.DEFENDER) || in(Section.EPM)) {
            StatedPorts.after(text).forEach(current::state);
        }
    }

    /// Some copies of the page have lost the bullets of their lists.
    private boolean isBareItem(String text) {
        boolean listed = group != null || in(Section.ATTESTATION);
        return (listed && Addresses.startsWithAddress(text))
                || (in(Section.STORE)
                        && page.words().says(Statement.EXAMPLE, text)
                        && !Addresses.hostsIn(text).isEmpty());
    }

    private boolean label(PageLine line) {
        Optional<String> key = page.words().group(line.text());
        if (key.isEmpty() || !GroupKind.LABELLED.contains(key.get())) {
            return false;
        }
        Optional<GroupKind> kind = GroupKind.byKey(key.get());
        if (kind.isPresent() && !in(kind.get().section())) {
            return false;
        }
        group = kind.map(it -> groups.open(it, Optional.empty(), line.with(beforeColon(line.text()))))
                .orElse(null);
        return true;
    }

    private static String beforeColon(String text) {
        int colon = text.indexOf(" : ");
        int dash = text.indexOf(" - ");
        int end = colon < 0 ? dash : colon;
        return end < 0 ? text : text.substring(0, end);
    }

    private boolean statement(PageLine line) {
        boolean found = false;
        for (Statement statement : Statement.values()) {
            found |= statement
                    .requirement()
                    .filter(kind -> states(line, statement, kind))
                    .isPresent();
        }
        if (in(Section.DELIVERY_OPTIMIZATION) && page.words().says(Statement.PEER_PORTS, line.text())) {
            peerPorts(line);
            return true;
        }
        return found;
    }

    private boolean states(PageLine line, Statement statement, RequirementKind kind) {
        if (!page.words().says(statement, line.text())) {
            return false;
        }
        List<HostPattern> hosts = kind == RequirementKind.BYTE_RANGES ? List.of() : requirementHosts(line);
        stated.add(new Stated(kind, hosts, part.section(), line.number()));
        return true;
    }

    private static Set<HostPattern> named(PageLine line) {
        return Addresses.hostsIn(line.text()).stream()
                .map(HostPattern::tryParse)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<HostPattern> requirementHosts(PageLine line) {
        List<HostPattern> hosts = new ArrayList<>();
        String text = Items.text(line.text());
        List<String> found = Addresses.hostsIn(text);
        Addresses.brokenIn(text, found)
                .forEach(it -> page.find("learn.corrupt-address", Severity.QUARANTINE, line.number(), "", it));
        for (String written : found) {
            Optional<HostPattern> host = HostPattern.tryParse(written);
            Optional<String> reason = host.flatMap(Quarantine::reasonInRequirement);
            if (host.isEmpty() || reason.isPresent()) {
                String code = reason.orElse("learn.corrupt-address");
                page.find(code, Severity.QUARANTINE, line.number(), "", written);
            } else if (!hosts.contains(host.get())) {
                hosts.add(host.get());
            }
        }
        return hosts;
    }

    private void peerPorts(PageLine line) {
        GroupDraft peers = groups.open(
                GroupKind.DELIVERY_PEERING,
                Optional.empty(),
                line.with(part.heading().text()));
        StatedPorts.ofPeers(line.text()).forEach(peers::state);
        StatedPorts.ofWeb(line.text())
                .forEach(service -> groups.open(GroupKind.DELIVERY_OPTIMIZATION, Optional.empty(), part.heading())
                        .state(service));
    }

    private boolean in(Section section) {
        return part.section().filter(section::equals).isPresent();
    }

    /// A note of the article, for the rows of a section or for those it names.
    ///
    /// @param named the hosts it names
    record SectionNote(Optional<Section> section, PageLine line, Set<HostPattern> named) {}
}
