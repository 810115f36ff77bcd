package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.KeepOutcome;
import dev.portreeve.catalog.ServiceTags;
import dev.portreeve.catalog.Snapshots;
import dev.portreeve.catalog.SourceSnapshot;
import dev.portreeve.catalog.Sources;
import dev.portreeve.catalog.TagAttachments;
import dev.portreeve.catalog.WatchState;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.UrlFilters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the catalog gets what it knows: the web service, files of service tags, and every snapshot.
@Route("catalog/sources")
@Menu(title = "catalog.sources", icon = "rss", order = 150)
@NavKey("s")
@PermitAll
final class SourcesView extends PortalPage {

    private static final long serialVersionUID = 1L;

    private final transient Sources sources;
    private final transient Snapshots snapshots;
    private final transient ServiceTags tags;
    private final transient TagAttachments attachments;
    private final transient UserDirectory directory;
    private final transient Clock clock;
    private final boolean steward;
    private final Div said = div("pad");
    private final Div watched = div("pad sec");
    private final Div attached = div("sec");
    private final Div found = div("sec");
    private final Div kept = div("pad sec");
    private final TextField tag = new TextField();
    private final Select<Instance> cloud = new Select<>();
    private final UrlFilters filters = new UrlFilters(this, this::find);

    SourcesView(
            Sources sources,
            Snapshots snapshots,
            ServiceTags tags,
            TagAttachments attachments,
            UserDirectory directory,
            CurrentUser user,
            Clock clock) {
        this.sources = sources;
        this.snapshots = snapshots;
        this.tags = tags;
        this.attachments = attachments;
        this.directory = directory;
        this.clock = clock;
        this.steward = user.has(Role.STEWARD);
        PageHead head = head(t("catalog.sources")).crumb(t("catalog.title"), "catalog");
        head.here(t("catalog.sources"));
        said.getElement().setAttribute("role", "status");
        add(said, watched, tagSection());
        if (steward) {
            add(upload());
        }
        add(kept);
        filters.text("tag", tag).choice("cloud", cloud, Instance::code, Instance::ofCode);
        refresh();
    }

    private Div tagSection() {
        tag.setPlaceholder(t("catalog.tags.search"));
        tag.setAriaLabel(t("catalog.tags.search"));
        tag.setPrefixComponent(Icon.SEARCH.create());
        tag.setClearButtonVisible(true);
        cloud.setAriaLabel(t("tenants.instance"));
        cloud.setItems(Arrays.stream(Instance.values())
                .filter(instance -> instance != Instance.WORLDWIDE)
                .toList());
        cloud.setItemLabelGenerator(SourcesView::named);
        cloud.setEmptySelectionAllowed(true);
        cloud.setEmptySelectionCaption(SourceWords.cloud(Instance.WORLDWIDE));
        return div(
                "",
                div(
                        "pad",
                        new SectionHead(t("catalog.tags")),
                        paragraph("muted prose", t("catalog.tags.what")),
                        attached),
                div("filters", tag, cloud),
                div("pad", found));
    }

    /// No choice is the public cloud.
    private static String named(@Nullable Instance instance) {
        return SourceWords.cloud(instance == null ? Instance.WORLDWIDE : instance);
    }

    private Div upload() {
        return div(
                "",
                div("pad", new SectionHead(t("catalog.sources.bring"))),
                div(
                        "form",
                        paragraph("muted prose", t("catalog.sources.bring.how", DocumentUpload.limit())),
                        new DocumentUpload(this::keep, this::failed)));
    }

    private void refresh() {
        watched.removeAll();
        List<WatchState> states = sources.watched();
        watched.add(new SectionHead(t("catalog.sources.web-service")));
        if (states.stream().noneMatch(WatchState::polled)) {
            watched.add(Banner.info(
                    t("catalog.sources.off"),
                    steward ? t("catalog.sources.off.steward") : t("catalog.sources.off.text")));
        }
        watched.add(new WatchTable(states, clock.instant(), steward ? this::check : null));
        attached.removeAll();
        attached.add(new AttachedTags(attachments, directory, steward, this::refresh));
        kept.removeAll();
        List<SourceSnapshot> all = snapshots.all();
        kept.add(new SectionHead(t("catalog.snapshots")));
        kept.add(
                all.isEmpty()
                        ? new EmptyState(Icon.INBOX, t("catalog.snapshots.none"), t("catalog.snapshots.none.next"))
                        : new SnapshotList(all, directory));
    }

    private void find() {
        found.removeAll();
        Instance asked = cloud.getOptionalValue().orElse(Instance.WORLDWIDE);
        found.add(new TagSearch(tags, attachments, asked, tag.getValue(), steward, this::refresh));
    }

    private void check(Instance instance) {
        say(SourceWords.outcome(sources.checkNow(instance)));
    }

    private void keep(byte[] document) {
        switch (sources.keep(document)) {
            case KeepOutcome.Kept(SourceSnapshot snapshot) ->
                say(Banner.done(t("catalog.sources.kept"), snapshot.document().title())
                        .end(Buttons.link(
                                Icon.EYE, t("catalog.sources.inspect"), "catalog/snapshots/" + snapshot.id())));
            case KeepOutcome.Refused refused ->
                say(Banner.failure(t("catalog.import.refused"), RefusalWords.of(refused.refusal())));
        }
    }

    private void failed() {
        say(Banner.failure(t("catalog.import.failed"), t("catalog.import.nothing-changed")));
    }

    private void say(Banner banner) {
        said.removeAll();
        said.add(banner);
        refresh();
        find();
        said.scrollIntoView();
    }
}
