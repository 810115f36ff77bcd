package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.ui.entry.EntryPart;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rendering.VerdictMatrix;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.VerdictTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// How each target says an entry: the targets that say it exactly in one line, then the others with how much is not
/// exact, and why when opened.
@org.springframework.stereotype.Component
final class EntryVerdicts implements EntryPart {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> component(CatalogRevision revision, Opening entry) {
        return VerdictMatrix.of(revision.content(), entry)
                .map(row -> div("", head(revision, entry), list(row.verdicts())));
    }

    private static Component head(CatalogRevision revision, Opening entry) {
        String asked = entry instanceof EndpointSet set ? "&q=" + set.id() : "";
        return new SectionHead(t("requests.entry.verdicts"))
                .end(new Anchor(
                        RequestsNavigation.MATRIX + "?revision=" + revision.number() + asked,
                        t("requests.entry.verdicts.all")));
    }

    private static Component list(SequencedMap<TargetId, List<Verdict>> verdicts) {
        Div list = div("");
        List<String> exact = new ArrayList<>();
        verdicts.forEach((target, all) -> {
            String name = t("rendering.target." + target);
            List<Verdict> deviations = all.stream()
                    .filter(verdict -> verdict.kind() != Verdict.Kind.EXACT)
                    .toList();
            if (deviations.isEmpty()) {
                exact.add(name);
            } else {
                list.add(fold(name, deviations));
            }
        });
        if (!exact.isEmpty()) {
            list.addComponentAsFirst(div(
                    "verdict-cell",
                    VerdictTag.word(Verdicts.kind(Verdict.Kind.EXACT)),
                    span("", String.join(", ", exact))));
        }
        return list;
    }

    private static Component fold(String target, List<Verdict> deviations) {
        Div summary = div("verdict-cell", span("", target));
        Map<Verdict.Kind, Integer> counts = new TreeMap<>();
        deviations.forEach(verdict -> counts.merge(verdict.kind(), 1, Integer::sum));
        counts.forEach((kind, count) -> summary.add(VerdictTag.number(Verdicts.kind(kind), count)));
        Details details = new Details(summary, DeviationList.of(deviations));
        details.addClassName("fold");
        details.getElement().getThemeList().add("no-padding");
        return details;
    }
}
