package dev.portreeve.requests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestFilter;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.requests.RequestOutcome;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.requests.RuleRequests;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.CodeView;
import dev.portreeve.tenants.EnforcementPoint;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/// Asking for openings in four steps.
@IntegrationTest
@ViewPackages(packages = "dev.portreeve")
@WithUserDetails("claire")
@UseCase("UC-005")
class RequestWizardIT extends SpringBrowserlessTest {

    @Autowired
    private RequestBook book;

    @Autowired
    private RuleRequests requests;

    @Test
    void fourStepsLeadToReview() {
        open("requests/new", "tenant=Contoso Europe&features=autopilot&title=Autopilot for Lyon");
        click("Next");
        assertThat(feature("base").getValue()).isTrue();
        assertThat(feature("autopilot").getValue()).isTrue();
        click("Next");
        choosePoint("Paris proxy");
        assertThat(area("Source networks").getValue()).contains("10.20.0.0/16");
        assertThat(targets().getValue()).containsExactly("squid");
        assertThat(findInView(Anchor.class)
                        .withText("Every set on every target")
                        .single()
                        .getHref())
                .matches("catalog/matrix\\?revision=[0-9]+&target=squid");
        AskedMatrix asked = findInView(AskedMatrix.class).single();
        assertThat(asked.getElement().getTextRecursively()).contains("Client and host service", "Autopilot, time");
        test(targets()).selectItem("nftables");
        assertThat(asked.getElement().getTextRecursively())
                .as("why the second target says more, and what to do instead")
                .contains("nftables", "By the addresses that dnsmasq adds", "Make the dnsmasq");
        test(targets()).deselectItem("nftables");
        click("90 days");
        test(area("Justification")).setValue("New devices are set up in Lyon");
        click("Next");
        assertThat(findInView(CodeView.class).all()).isNotEmpty();
        click("Submit for approval");
        assertThat(book.find(only().number()).orElseThrow().state()).isEqualTo(RequestState.IN_REVIEW);
        assertThat(findInView(H1.class).single().getElement().getTextRecursively())
                .contains("Autopilot for Lyon", only().number().toString());
    }

    @Test
    void whatAFeatureNeedsIsAddedAndFixed() {
        open("requests/new", "tenant=Contoso Europe&title=Peering");
        click("Next");
        test(feature("delivery-peering")).click();
        assertThat(feature("delivery").getValue()).isTrue();
        assertThat(feature("delivery").isReadOnly()).isTrue();
        click("Next");
        assertThat(area("Client networks that share downloads").isVisible()).isTrue();
    }

    @Test
    void errorsStandAtTheirFieldAndGoWhenItIsRight() {
        open("requests/new", "");
        TextField title = findInView(TextField.class).withCaption("Title").single();
        test(title).setValue("ab");
        click("Next");
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).contains("3");
        assertThat(tenant().isInvalid()).isTrue();
        test(title).setValue("Autopilot");
        assertThat(title.isInvalid()).isFalse();
    }

    @Test
    void aLocationBecomesItsScaleUnit() {
        open("requests/new", "");
        TextField unit = findInView(TextField.class)
                .withCaption("Scale unit or tenant location")
                .single();
        test(unit).setValue("Amérique du Nord 0501");
        assertThat(unit.getValue()).isEqualTo("AMSUA0501");
    }

    @Test
    void theDraftIsThereOnReturn() {
        open("requests/new", "tenant=Contoso Europe");
        test(findInView(TextField.class).withCaption("Title").single()).setValue("Kept as typed");
        RequestSnapshot draft = only();
        assertThat(draft.form().title()).isEqualTo("Kept as typed");
        open("requests", "");
        open("requests/" + draft.number() + "/edit", "step=1");
        assertThat(findInView(TextField.class).withCaption("Title").single().getValue())
                .isEqualTo("Kept as typed");
    }

    @Test
    void anotherVersionIsNotOverwrittenUnasked() {
        open("requests/new", "tenant=Contoso Europe&title=Mine");
        click("Next");
        RequestSnapshot draft = only();
        RequestForm theirs = draft.form();
        assertThat(requests.save(draft.id(), draft.version(), theirs)).isInstanceOf(RequestOutcome.Done.class);
        test(feature("apple")).click();
        assertThat(findInView(Banner.class).all()).isNotEmpty();
        assertThat(feature("apple").getValue()).isTrue();
        assertThat(only().form().features()).doesNotContain("apple");
        click("Save mine over it");
        assertThat(only().form().features()).contains("apple");
        assertThat(findInView(Banner.class).all()).isEmpty();
    }

    private RequestSnapshot only() {
        List<RequestSnapshot> all = book.list(RequestFilter.everything());
        return all.getFirst();
    }

    private Checkbox feature(String id) {
        return findInView(Checkbox.class).withId("feature-" + id).single();
    }

    private TextArea area(String caption) {
        return findInView(TextArea.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> targets() {
        return findInView(CheckboxGroup.class).single();
    }

    private Select<?> tenant() {
        return findInView(Select.class).withCaption("Tenant").single();
    }

    @SuppressWarnings("unchecked")
    private void choosePoint(String name) {
        Select<EnforcementPoint> point =
                findInView(Select.class).withCaption("Enforcement point").single();
        test(point).selectItem(name + " (Squid)");
    }

    private void click(String text) {
        List<Button> all = find(Button.class).withText(text).all();
        test(all.getLast()).click();
    }

    private static void open(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}
