package dev.portreeve.lookup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import dev.portreeve.bundles.PackagePath;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.lookup.PasteLimits;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.Tenants;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// Asking whether things are covered, one by one and by pasted lines.
@IntegrationTest
@ViewPackages(packages = "dev.portreeve")
@Import({Acting.class, PackagePath.class})
@WithUserDetails("claire")
class CoveredViewIT extends SpringBrowserlessTest {

    @Autowired
    private Tenants tenants;

    @Autowired
    private PackagePath path;

    @Test
    @UseCase("UC-023")
    void oneQuestionStandsInTheAddressAndIsAnsweredInFull() {
        open("covered?q=fef.msub05.manage.microsoft.com:443");

        AnswerPanel answer = find(AnswerPanel.class).single();
        assertThat(text(answer)).contains("*.manage.microsoft.com", "163", "Device management", "tcp/443");
        assertThat(links()).contains("catalog/core/163");
    }

    @Test
    @UseCase("UC-023")
    void whatIsAskedInTheBoxGoesIntoTheAddress() {
        open("covered");
        ask("manage.microsoft.com.evil.example");

        assertThat(text(find(AnswerPanel.class).single()))
                .contains("not needed")
                .contains("looks like manage.microsoft.com");
        assertThat(written()).contains("covered?q=manage.microsoft.com.evil.example");
    }

    @Test
    @UseCase("UC-023")
    void whatIsNotOpenLeadsToTheWizardWithTenantAndFeature() {
        Tenant tenant = tenants.active().getFirst();
        open("covered?q=login.live.com+tcp/443&tenant=" + tenant.id());

        assertThat(text(find(AnswerPanel.class).single())).contains("needed, not open", tenant.name());
        assertThat(links())
                .anySatisfy(href -> assertThat(href)
                        .startsWith("requests/new?tenant=" + tenant.id())
                        .contains("features="));
    }

    @Test
    @UseCase("UC-023")
    @WithUserDetails("ivo")
    void whoMayNotAskIsToldWhatAnEngineerCanAskFor() {
        open("covered?q=login.live.com+tcp/443&tenant="
                + tenants.active().getFirst().id());

        assertThat(links()).noneMatch(href -> href.startsWith("requests/new"));
        assertThat(text(find(AnswerPanel.class).single())).contains("An engineer can request the feature");
    }

    @Test
    @UseCase("UC-023")
    void anIssuedPackageOpensWhatItHolds() {
        PackageSummary issued = path.issue(path.approved("Opened"));
        open("covered?q=fef.msub05.manage.microsoft.com+tcp/443&tenant=" + issued.tenant());

        assertThat(text(find(AnswerPanel.class).single()))
                .contains("needed and open", issued.id().toString());
        assertThat(links()).contains("packages/" + issued.id());
    }

    @Test
    @UseCase("UC-023")
    void anyRevisionCanBeAsked() {
        open("covered?q=*.manage.microsoft.com&revision=1");
        assertThat(links()).contains("catalog/core/163?revision=1");

        UI.getCurrent().navigate("covered", new Location("covered?q=x.com&revision=99").getQueryParameters());
        assertThat(getCurrentView()).isNotInstanceOf(CoveredView.class);
    }

    @Test
    @UseCase("UC-023")
    void pastedLinesAreGroupedByAnswerAndStayOnThePage() {
        open("covered");
        ask("""
                login.live.com:443
                login.live.com:443
                www.example.com
                what is this
                """);

        assertThat(written()).noneMatch(address -> address.contains("q="));
        String page = text(getCurrentView().getElement().getComponent().orElseThrow());
        assertThat(page).contains("4 lines: 2 different questions").contains("what is this");
        assertThat(rows()).hasSize(3);

        UI.getCurrent().navigate("covered", new Location("covered?show=not-needed").getQueryParameters());
        assertThat(rows()).singleElement().asString().contains("www.example.com");

        UI.getCurrent().navigate("covered", new Location("covered?show=unreadable").getQueryParameters());
        assertThat(rows()).singleElement().asString().contains("what is this", "Neither an address");
    }

    @Test
    @UseCase("UC-023")
    void longTextsAreWorkedAsideWithProgress() throws InterruptedException {
        open("covered");
        ask(hosts(2_000));
        assertThat(find(ProgressBar.class).exists()).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        pollUntilOver();

        assertThat(find(BatchPanel.class).exists()).isTrue();
        assertThat(rows()).hasSize(100);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        test(find(Button.class).withText("Show 100 more of 1,900").single()).click();
        assertThat(rows()).hasSize(200);
    }

    @Test
    @UseCase("UC-023")
    void workCanBeCancelled() throws InterruptedException {
        open("covered");
        ask(hosts(PasteLimits.LINES));
        test(find(Button.class).withText("Cancel").single()).click();
        pollUntilOver();

        assertThat(find(ProgressBar.class).exists()).isFalse();
        assertThat(find(TextArea.class).single().getValue()).startsWith("h0.example.com");
    }

    @Test
    @UseCase("UC-023")
    void tooManyLinesAreRefusedWithTheLimit() {
        open("covered");
        ask(hosts(PasteLimits.LINES + 1));

        TextArea box = find(TextArea.class).single();
        assertThat(box.isInvalid()).isTrue();
        assertThat(box.getErrorMessage()).contains("20,001", "20,000", "split it");
        assertThat(find(BatchPanel.class).exists()).isFalse();
    }

    private static String hosts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "h" + i + ".example.com").collect(Collectors.joining("\n"));
    }

    private void pollUntilOver() throws InterruptedException {
        for (int i = 0; i < 200 && find(ProgressBar.class).exists(); i++) {
            Thread.sleep(50);
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
        }
    }

    private void ask(String text) {
        find(TextArea.class).single().setValue(text);
        test(find(Button.class).withText("Check").single()).click();
    }

    private void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        assertThat(getCurrentView()).isInstanceOf(CoveredView.class);
    }

    /// The addresses the page wrote into the browser's history since the last look.
    private static List<String> written() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .flatMap(call -> call.getInvocation().getParameters().stream())
                .map(String::valueOf)
                .filter(parameter -> parameter.startsWith("covered"))
                .toList();
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> row.getChildren()
                        .noneMatch(cell -> "col".equals(cell.getElement().getAttribute("scope"))))
                .map(CoveredViewIT::text)
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
