package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.original;
import static dev.portreeve.shell.kit.Markup.paragraph;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.fact.Topic;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.ui.entry.EntryPart;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.HostName;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.Shortcuts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The details of one entry: facts, addresses, requirements, findings, features that need it, what upper modules say
/// about it, provenance and history.
final class EntryPanel extends Div {

    private static final long serialVersionUID = 1L;

    /// @param parts   what upper modules say about the entry
    /// @param close   where the panel's close link leads
    /// @param address of this entry with the filters, to be copied
    EntryPanel(
            CatalogRevision revision,
            Opening opening,
            boolean gone,
            EntryHistory history,
            List<EntryPart> parts,
            String close,
            String address) {
        addClassName("detail");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", EntryWords.name(opening))
                .setAttribute("tabindex", "0");
        add(head(opening, close, address), tags(opening));
        if (gone) {
            add(paragraph(
                    "muted note", t("catalog.entry.gone", revision.number().toString())));
        }
        source(opening);
        kinds(opening);
        AddressLists.addTo(this, opening);
        if (opening instanceof EndpointGroup group && group.pointer()) {
            add(paragraph("note", t("catalog.pointer.long")));
        }
        notes(opening);
        findings(revision, opening);
        FeatureLinks.of(opening).ifPresent(this::add);
        parts.forEach(part -> part.component(revision, opening).ifPresent(this::add));
        add(
                new SectionHead(t("catalog.provenance"))
                        .end(new Anchor(FactsView.address(Topic.of(opening)), t("catalog.facts.link"))),
                new ProvenanceList(EntryPath.of(opening), history));
    }

    private static Component head(Opening opening, String close, String address) {
        Anchor end = new Anchor(close, Icon.X.create());
        end.addClassNames("link-btn", "close");
        end.setAriaLabel(t("catalog.entry.close"));
        end.setTitle(t("catalog.entry.close"));
        CopyButton link = CopyButton.link(t("catalog.entry.link"), address);
        Shortcuts.bind(link, "y", t("catalog.entry.link.copy"));
        return div(
                "detail-head",
                div(
                        "detail-t",
                        span("id", opening instanceof EndpointSet set ? set.id().toString() : ""),
                        new H2(EntryWords.name(opening))),
                link,
                end);
    }

    private static Component tags(Opening opening) {
        Div tags = div("detail-tags", EntryWords.category(opening), span("port", EntryWords.ports(opening.services())));
        switch (opening) {
            case EndpointSet set -> tags.add(muted(expressRoute(set.expressRoute())));
            case EndpointGroup group -> {
                tags.add(muted(t("catalog.entry.group", group.key())));
                if (group.inferred()) {
                    tags.add(muted(t("catalog.entry.inferred")));
                }
                if (group.direction() == dev.portreeve.catalog.model.Direction.PEER) {
                    tags.add(muted(t("catalog.entry.peer")));
                }
            }
            case ScaleUnitRow row -> tags.add(muted(EntryWords.region(row.region())));
        }
        return tags;
    }

    private static String expressRoute(boolean reachable) {
        return t(reachable ? "catalog.entry.express-route" : "catalog.entry.no-express-route");
    }

    private void source(Opening opening) {
        EntryWords.originalName(opening)
                .filter(name -> !name.equals(EntryWords.name(opening)))
                .ifPresent(name -> add(div(
                        "original",
                        muted(t("catalog.entry.original")),
                        original(name, opening.place().language()))));
    }

    private void kinds(Opening opening) {
        Map<RequirementKind, Set<HostPattern>> byKind = new LinkedHashMap<>();
        for (Requirement requirement : opening.requirements()) {
            byKind.computeIfAbsent(requirement.kind(), _ -> new LinkedHashSet<>())
                    .addAll(requirement.hosts());
        }
        if (!byKind.isEmpty()) {
            Div box = div("kinds-l");
            byKind.forEach((kind, hosts) -> {
                Div names = div("krow-h");
                hosts.forEach(host -> names.add(div("", new HostName(host.toString()))));
                box.add(div("krow", EntryWords.icon(kind).create(), span("", EntryWords.kind(kind)), names));
            });
            add(box);
        }
    }

    private void notes(Opening opening) {
        if (!opening.notes().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("rows");
            opening.notes()
                    .forEach(note -> list.add(new com.vaadin.flow.component.html.ListItem(
                            original(note.text(), note.place().language()),
                            muted(" "
                                    + t(
                                            "catalog.line",
                                            Formats.current()
                                                    .number(note.place().line()))))));
            add(new SectionHead(t("catalog.notes")), list);
        }
    }

    private void findings(CatalogRevision revision, Opening opening) {
        List<Finding> mine = revision.content().findings().stream()
                .filter(finding -> finding.subject().equals(EntryPath.subject(opening)))
                .toList();
        if (!mine.isEmpty()) {
            add(new SectionHead(t("catalog.findings")).note(Formats.current().number(mine.size())), new Findings(mine));
        }
        if (opening instanceof ScaleUnitRow row && !row.storageNames().isEmpty()) {
            add(new SectionHead(t("catalog.storage")), mono(String.join(", ", row.storageNames())));
        }
    }
}
