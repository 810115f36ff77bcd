package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
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
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Service;

/// How each target says an entry: the targets that say it exactly in one line, then the others with their reasons.
@Service
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
        UnorderedList list = new UnorderedList();
        list.addClassName("reasons");
        List<String> exact = new ArrayList<>();
        verdicts.forEach((target, all) -> {
            String name = t("rendering.target." + target);
            if (all.stream().allMatch(verdict -> verdict.kind() == Verdict.Kind.EXACT)) {
                exact.add(name);
            } else {
                list.add(item(name, all));
            }
        });
        if (!exact.isEmpty()) {
            list.addComponentAsFirst(new ListItem(
                    VerdictTag.word(Verdicts.kind(Verdict.Kind.EXACT)),
                    div("why", span("", String.join(", ", exact)))));
        }
        return list;
    }

    private static ListItem item(String target, List<Verdict> all) {
        Verdict worst = all.stream().map(Verdict::kind).max(Verdict.Kind::compareTo).stream()
                .flatMap(kind -> all.stream().filter(verdict -> verdict.kind() == kind))
                .findFirst()
                .orElseThrow();
        Div why = div("why", span("strong", target));
        all.stream()
                .filter(verdict -> verdict.kind() != Verdict.Kind.EXACT)
                .map(DeviationList::why)
                .distinct()
                .forEach(sentence -> why.add(div("", muted(sentence))));
        return new ListItem(VerdictTag.word(Verdicts.kind(worst.kind())), why);
    }
}
