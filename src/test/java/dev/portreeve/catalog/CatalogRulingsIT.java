package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.ruling.DoubtfulValue;
import dev.portreeve.catalog.ruling.Ruling;
import dev.portreeve.catalog.ruling.Verdict;
import dev.portreeve.rendering.RuleSetJson;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.RuleQuestion;
import dev.portreeve.rules.RuleSet;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/// Decisions on values in quarantine, from the page that brought them to the rules.
@Tag("database")
@IntegrationTest
@UseCase("UC-017")
@WithUserDetails("sora")
@Transactional
class CatalogRulingsIT {

    private static final String SHARED = "*.azurewebsites.net";
    private static final String REASON = "Confirmed by the vendor's support.";

    @Autowired
    Catalog catalog;

    @Autowired
    CatalogPublishing publishing;

    @Autowired
    CatalogRulings rulings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDecisionIsRememberedForEveryLaterDocument() {
        Finding finding = quarantined(page("go.microsoft.com", SHARED)).getFirst();

        decide(new Ruling(DoubtfulValue.of(finding), Verdict.ACCEPT, ""));

        ImportReading.Candidate again = read(page("go.microsoft.com", SHARED));
        assertThat(again.findings(Finding.Severity.QUARANTINE)).isEmpty();
        assertThat(again.content().findings())
                .filteredOn(each -> each.code().equals("ruling.accepted"))
                .extracting(Finding::value)
                .containsExactly(SHARED);
        assertThat(written(again.content())).contains(SHARED);
        byte[] other = (new String(page("go.microsoft.com", SHARED), StandardCharsets.UTF_8) + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(written(read(other).content())).contains(SHARED);
        assertThat(jdbc.sql("select count(*) from audit.event where kind = 'catalog.ruling-made'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void whatIsUndecidedOrRejectedReachesNoRuleAndWhatIsAcceptedDoes() {
        byte[] document = page("graph.windows.net", SHARED);
        Finding finding = quarantined(document).getFirst();
        RuleSet undecided = rules(read(document).content());

        decide(new Ruling(DoubtfulValue.of(finding), Verdict.REJECT, ""));
        RuleSet rejected = rules(read(document).content());
        decide(new Ruling(DoubtfulValue.of(finding), Verdict.CORRECT, "portal.manage.microsoft.com"));
        RuleSet corrected = rules(read(document).content());

        assertThat(RuleSetJson.bytes(undecided)).asString().doesNotContain("azurewebsites");
        assertThat(RuleSetJson.bytes(rejected)).asString().doesNotContain("azurewebsites");
        assertThat(RuleSetJson.bytes(corrected))
                .asString()
                .doesNotContain("azurewebsites")
                .contains("portal.manage.microsoft.com");
    }

    @Test
    void whatIsNeverAcceptableIsRefusedWithTheReasonAndNoted() {
        RulingOutcome outcome = rulings.decide(
                new Ruling(new DoubtfulValue("lint.any-network", "core/163", "0.0.0.0/0"), Verdict.ACCEPT, ""), REASON);

        assertThat(code(outcome)).isEqualTo("catalog.never-acceptable.everything");
        assertThat(rulings.all()).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit.event where kind = 'catalog.ruling-refused'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void aCorrectionIsCheckedAsStrictlyAsASource() {
        DoubtfulValue corrupt = new DoubtfulValue("learn.corrupt-address", "core/163", "2159.27.255.224/29");

        assertThat(code(rulings.decide(new Ruling(corrupt, Verdict.CORRECT, "159.27.255.224/29 "), " ")))
                .isEqualTo("catalog.ruling-reason");
        assertThat(code(rulings.decide(new Ruling(corrupt, Verdict.CORRECT, "0.0.0.0/0"), REASON)))
                .isEqualTo("catalog.correction-unfit");
        assertThat(code(rulings.decide(new Ruling(corrupt, Verdict.CORRECT, "*.com"), REASON)))
                .isEqualTo("catalog.correction-unfit");
        assertThat(code(rulings.decide(new Ruling(corrupt, Verdict.CORRECT, "159.27.255.225/29"), REASON)))
                .isEqualTo("catalog.correction-unreadable");
        assertThat(rulings.decide(new Ruling(corrupt, Verdict.CORRECT, "159.27.255.224/29"), REASON))
                .isInstanceOf(RulingOutcome.Decided.class);
    }

    @Test
    void aWithdrawnDecisionPutsTheValueBackAndTheListKeepsBoth() {
        byte[] document = page("go.microsoft.com", SHARED);
        Finding finding = quarantined(document).getFirst();
        RulingNumber number = decide(new Ruling(DoubtfulValue.of(finding), Verdict.ACCEPT, ""));

        rulings.withdraw(number, "The vendor took it back.");

        assertThat(quarantined(document)).isNotEmpty();
        assertThat(rulings.all()).hasSize(2).noneMatch(RecordedRuling::inForce);
        assertThat(code(rulings.withdraw(number, REASON))).isEqualTo("catalog.ruling-not-in-force");
    }

    @Test
    void aValueThatNoTableCanHoldIsNoFinding() {
        assertThat(code(rulings.decide(
                        new Ruling(new DoubtfulValue("lint.x", "core/163", "a\u0000b"), Verdict.REJECT, ""), REASON)))
                .isEqualTo("catalog.ruling-about-nothing");
    }

    @Test
    @WithUserDetails("claire")
    void everybodyReadsAndOnlyAStewardDecides() {
        assertThat(rulings.all()).isEmpty();
        assertThatThrownBy(() -> rulings.decide(
                        new Ruling(new DoubtfulValue("lint.x", "core/163", "a"), Verdict.REJECT, ""), REASON))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rulings.withdraw(new RulingNumber(1), REASON))
                .isInstanceOf(AccessDeniedException.class);
    }

    private RulingNumber decide(Ruling ruling) {
        return ((RulingOutcome.Decided) rulings.decide(ruling, REASON)).number();
    }

    private ImportReading.Candidate read(byte[] document) {
        return (ImportReading.Candidate) publishing.read(document);
    }

    private List<Finding> quarantined(byte[] document) {
        return read(document).findings(Finding.Severity.QUARANTINE);
    }

    private static byte[] page(String before, String after) {
        String page = new String(SourceDocuments.bytes(SourceDocuments.korean()), StandardCharsets.UTF_8);
        assertThat(page).contains(before);
        return page.replace(before, after).getBytes(StandardCharsets.UTF_8);
    }

    private static RuleSet rules(CatalogContent content) {
        return LeastOpenings.of(
                content,
                FeatureTables.standard(),
                new RuleQuestion(
                        List.copyOf(FeatureTables.standard().all()), new ScaleUnit("AMSUB0101"), Region.EU, List.of()));
    }

    private static String code(RulingOutcome outcome) {
        return ((RulingOutcome.Refused) outcome).refusal().code();
    }

    private static List<String> written(CatalogContent content) {
        return content.sets().stream()
                .map(Opening::destinations)
                .flatMap(List::stream)
                .map(Destination::written)
                .toList();
    }
}
