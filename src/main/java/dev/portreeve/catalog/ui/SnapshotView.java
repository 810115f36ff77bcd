package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.original;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.SnapshotId;
import dev.portreeve.catalog.Snapshots;
import dev.portreeve.catalog.SourceSnapshot;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Facts;
import dev.portreeve.shell.kit.FindingList;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.MissingRecord;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.Severity;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One snapshot: where it came from, how much it holds, and what was noticed about it.
@Route("catalog/snapshots/:snapshot")
@PermitAll
final class SnapshotView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Snapshots snapshots;
    private final transient UserDirectory directory;

    SnapshotView(Snapshots snapshots, UserDirectory directory) {
        this.snapshots = snapshots;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("snapshot").orElse("");
        show(SnapshotId.tryParse(id)
                .flatMap(snapshots::find)
                .orElseThrow(() -> new MissingRecord("a snapshot that does not exist")));
    }

    private void show(SourceSnapshot snapshot) {
        String kind = SourceWords.carrier(snapshot.document().carrier());
        PageHead head = head(kind).crumb(t("catalog.title"), "catalog");
        head.crumb(t("catalog.sources"), "catalog/sources").here(kind);
        add(origin(snapshot));
        Optional<CatalogContent> content = snapshots.content(snapshot.id());
        content.ifPresentOrElse(
                this::content,
                () -> add(div("pad", Banner.warning(t("catalog.snapshot.unread"), t("catalog.snapshot.unread.text")))));
    }

    private Component origin(SourceSnapshot snapshot) {
        Formats formats = Formats.current();
        String digest = snapshot.document().sha256();
        Facts facts = Facts.row()
                .fact(
                        t("catalog.snapshots.document"),
                        original(
                                snapshot.document().title(), snapshot.document().language()))
                .fact(
                        t("tenants.instance"),
                        SourceWords.cloud(snapshot.document().instance()))
                .fact(t("catalog.snapshots.taken"), formats.dateTime(snapshot.takenAt()))
                .fact(t("catalog.snapshots.by"), SnapshotList.by(snapshot, directory));
        snapshot.document().dated().ifPresent(day -> facts.fact(t("catalog.snapshot.dated"), formats.date(day)));
        if (!snapshot.address().isEmpty()) {
            facts.fact(t("catalog.snapshot.address"), mono(snapshot.address()));
        }
        return facts.fact(
                        t("catalog.snapshot.size"),
                        formats.bytes(snapshot.document().bytes()))
                .fact(
                        "SHA-256",
                        div("rev-d", muted(digest.substring(0, 12) + "\u2026"), new CopyButton("SHA-256", digest)));
    }

    private void content(CatalogContent content) {
        Formats formats = Formats.current();
        add(Facts.row()
                .fact(t("catalog.import.sets"), formats.number(content.sets().size()))
                .fact(
                        t("catalog.import.groups"),
                        formats.number(content.groups().size()))
                .fact(
                        t("catalog.snapshot.hosts"),
                        formats.number(openings(content)
                                .mapToLong(it -> it.hosts().size())
                                .sum()))
                .fact(
                        t("catalog.snapshot.networks"),
                        formats.number(openings(content)
                                .mapToLong(it -> it.networks().size())
                                .sum())));
        findings(content.findings());
    }

    private static Stream<Opening> openings(CatalogContent content) {
        return Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream);
    }

    private void findings(List<Finding> findings) {
        SectionHead head = new SectionHead(t("catalog.findings"));
        Stream.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW).forEach(severity -> {
            int number = (int) findings.stream()
                    .filter(finding -> Findings.severity(finding.severity()) == severity)
                    .count();
            if (number > 0) {
                head.with(FindingList.count(severity, number));
            }
        });
        add(div(
                "pad sec",
                head,
                findings.isEmpty()
                        ? new EmptyState(
                                Icon.CHECK, t("catalog.import.no-findings"), t("catalog.snapshot.no-findings.text"))
                        : new Findings(findings)));
    }
}
