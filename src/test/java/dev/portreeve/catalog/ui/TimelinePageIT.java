package dev.portreeve.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.FilledCatalog;
import dev.portreeve.catalog.RevisionTimeline;
import dev.portreeve.catalog.TimelineStep;
import dev.portreeve.catalog.diff.Effect;
import dev.portreeve.catalog.diff.Figures;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.kit.ChangeCount;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/// What changed when, with few revisions and with many.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest
@Import(FilledCatalog.class)
@UseCase("UC-020")
@WithUserDetails("claire")
@Transactional
class TimelinePageIT extends SpringBrowserlessTest {

    @Autowired
    Catalog catalog;

    @Autowired
    RevisionTimeline timeline;

    @Autowired
    FilledCatalog filled;

    @Test
    void oneRevisionAloneHasNoStep() {
        assertThat(timeline.newest(1)).isEmpty();
        assertThat(timeline.newest(2)).hasSize(1);
    }

    @Test
    void theStepFromFrenchToKoreanIsWhatAPersonCounted() {
        TimelineStep step = timeline.newest(10).getFirst();

        assertThat(step.parts())
                .extracting(part -> part.section() + " " + part.effect().word())
                .containsExactly(
                        "core both", "autopilot both", "delivery-optimization narrowed", "store both", "wufb none");
        assertThat(step.parts().getFirst().figures()).isEqualTo(new Figures(12, 16, 1));
        assertThat(step.parts().get(1).figures()).isEqualTo(new Figures(1, 11, 1));
        assertThat(step.effect()).isEqualTo(Effect.Kind.BOTH);
    }

    @Test
    void theNumbersAreThoseOfTheComparison() {
        if (revisions() == 2) {
            filled.publish(FilledCatalog.read(SourceDocuments.bytes(SourceDocuments.english())));
        }
        open("catalog/timeline");
        List<Anchor> cells = find(Anchor.class).withClassName("tl-link").all();
        List<String> numbers = cells.stream()
                .map(cell -> cell.getChildren().findAny().isPresent() ? count(cell) : cell.getText())
                .toList();
        List<String> addresses = cells.stream().map(Anchor::getHref).toList();

        assertThat(numbers).contains("1 entry");
        assertThat(addresses).hasSizeGreaterThan(8).doesNotHaveDuplicates();
        for (int i = 0; i < addresses.size(); i++) {
            open(addresses.get(i));
            assertThat(find(SectionHead.class)
                            .withCondition(head -> head.getChildren().anyMatch(ChangeCount.class::isInstance))
                            .all())
                    .as(addresses.get(i))
                    .extracting(TimelinePageIT::count)
                    .containsExactly(numbers.get(i).replace("1 entry", ""));
        }
    }

    @Test
    void thePictureHoldsTheNumbersAndNoColour() {
        open("catalog/timeline");
        String svg = find(Svg.class).single().getElement().getOuterHTML();

        assertThat(svg)
                .contains(
                        "role=\"img\"",
                        "<title id=\"tl-title\">Changes per section over " + revisions() + " revisions</title>",
                        "<desc")
                .contains(">+12<", ">\u221216<", ">+1<", ">\u221211<")
                .doesNotContainPattern(Pattern.compile("style=|fill=|stroke=|#[0-9a-f]{3}|rgb"));
    }

    @Test
    void sixtyRevisionsFitAndEachLeadsToItsComparison() {
        for (int i = revisions() + 1; i <= 60; i++) {
            filled.publish(CatalogFixture.sets(
                    CatalogFixture.set(Section.CORE, 163, true, "*.a.example 192.0.2." + i + "/32", "tcp/443")));
        }
        open("catalog/timeline");

        assertThat(timeline.newest(100)).hasSize(59);
        assertThat(text(find(RowTable.class).single())).contains("Revision 60", "Revision 3", "Revision 2");
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getHref().equals("catalog/compare?from=59&to=60&section=core"))
                        .exists())
                .isTrue();
        String svg = find(Svg.class).single().getElement().getOuterHTML();
        assertThat(svg).contains("width=\"5040\"", "Revision 60");
    }

    private int revisions() {
        return catalog.revisions().size();
    }

    private static void open(String address) {
        CatalogLinks.open(address);
        roundTrip();
    }

    private static String count(Component parent) {
        return parent.getChildren()
                .filter(ChangeCount.class::isInstance)
                .map(TimelinePageIT::text)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
