package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.lookup.Coverage;
import dev.portreeve.lookup.CoverageJob;
import dev.portreeve.lookup.CoverageJobs;
import dev.portreeve.lookup.LookupRefusal;
import dev.portreeve.lookup.PasteLimits;
import dev.portreeve.lookup.index.Batch;
import dev.portreeve.lookup.index.BatchResult;
import dev.portreeve.lookup.index.CoverageIndex;
import dev.portreeve.lookup.reading.LineReader;
import dev.portreeve.lookup.reading.LineReading;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.MissingRecord;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.Refusals;
import dev.portreeve.shell.kit.UrlFilters;
import dev.portreeve.tenants.Tenants;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether an address, or everything in a pasted text, is needed and open. The address of the page says what is asked:
/// `?q=&tenant=&revision=&show=`; a pasted text stays on the page.
@Route(LookupNavigation.COVERED)
@Menu(title = "lookup.menu", order = 105, icon = "shield-check")
@NavKey("l")
@PermitAll
class CoveredView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUESTION = 200;
    /// As many lines are answered at once; more are worked aside.
    private static final int AT_ONCE = 400;

    private final transient Coverage coverage;
    private final transient CoverageJobs jobs;
    private final boolean engineer;
    private final transient CoveredFields fields;
    private final Div answer = div("");
    private final Div batch = div("");
    private final UrlFilters filters = new UrlFilters(this, this::show);
    private String pasted = "";
    private transient @Nullable AnswerScope worked;
    private transient @Nullable BatchResult result;

    CoveredView(Coverage coverage, CoverageJobs jobs, Catalog catalog, Tenants tenants, CurrentUser user) {
        this.coverage = coverage;
        this.jobs = jobs;
        engineer = user.has(Role.ENGINEER);
        head(t("lookup.title"));
        List<RevisionSummary> revisions = catalog.revisions();
        fields = new CoveredFields(tenants.active(), revisions, this::ask);
        if (revisions.isEmpty()) {
            add(new EmptyState(Icon.LIBRARY, t("lookup.empty"), t("lookup.empty.next")));
            return;
        }
        fields.bind(filters);
        add(fields, answer, batch);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        fields.unknown(asked).ifPresent(what -> {
            throw new MissingRecord(what);
        });
    }

    /// Reads the box: one short line becomes part of the address, anything else is worked on the page.
    private void ask() {
        String text = fields.box().getValue().strip();
        fields.box().setInvalid(false);
        if (filters.get("show").isPresent()) {
            filters.put("show", null);
        }
        pasted = "";
        result = null;
        batch.removeAll();
        if (text.lines().count() <= 1 && text.length() <= LONGEST_QUESTION) {
            filters.put("q", text.isEmpty() ? null : text);
            show();
            return;
        }
        filters.put("q", null);
        answer.removeAll();
        Optional<LookupRefusal> refusal = PasteLimits.against(text);
        if (refusal.isPresent()) {
            Refusals.at(fields.box(), refusal.get());
            return;
        }
        pasted = text;
        work();
    }

    private void show() {
        answer.removeAll();
        Optional<String> question = filters.get("q");
        question.ifPresent(text -> {
            fields.box().setValue(text);
            answerOne(text);
        });
        if (!pasted.isEmpty()) {
            if (!scope().equals(worked)) {
                work();
            } else if (result != null) {
                showResult(result);
            }
        }
    }

    private void answerOne(String text) {
        index().ifPresent(index -> {
            switch (new LineReader().read(text)) {
                case LineReading.Flow flow -> answer.add(new AnswerPanel(index.answer(flow.asked()), scope()));
                case LineReading.Useless useless ->
                    answer.add(div(
                            "pad", Banner.warning(t("lookup.unread", text), VerdictWords.reason(useless.reason()))));
                case LineReading.Silent _ -> answer.removeAll();
            }
        });
    }

    private void work() {
        worked = scope();
        result = null;
        batch.removeAll();
        index().ifPresent(index -> {
            if (pasted.lines().limit(AT_ONCE + 1L).count() <= AT_ONCE) {
                Batch.run(pasted, index, _ -> true).ifPresent(this::showResult);
                return;
            }
            Optional<CoverageJob> job = jobs.start(pasted, index);
            if (job.isEmpty()) {
                Refusals.at(fields.box(), new LookupRefusal.Busy());
            }
            job.ifPresent(each -> batch.add(new JobPanel(each, () -> finish(each))));
        });
    }

    private void finish(CoverageJob job) {
        batch.removeAll();
        job.result()
                .ifPresentOrElse(
                        this::showResult,
                        () -> batch.add(
                                div("pad", Banner.info(t("lookup.job.cancelled"), t("lookup.job.cancelled.next")))));
    }

    private void showResult(BatchResult finished) {
        result = finished;
        batch.removeAll();
        batch.add(new BatchPanel(new Shown(finished, filters.get("show").orElse("")), scope()));
    }

    private Optional<CoverageIndex> index() {
        return coverage.index(fields.revision(), fields.tenant());
    }

    private AnswerScope scope() {
        return new AnswerScope(fields.revision(), fields.tenant(), engineer);
    }
}
