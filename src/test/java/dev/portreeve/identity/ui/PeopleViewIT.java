package dev.portreeve.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.identity.PersonProfile;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

/// The pages about people, as an administrator and as somebody else.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest
@WithUserDetails("ada")
class PeopleViewIT extends SpringBrowserlessTest {

    @Autowired
    private UserDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @UseCase("UC-010")
    void addsAPersonAndShowsTheOneTimePassword() {
        navigate(PeopleView.class);
        test(button("Add person")).click();
        test(field("User name")).setValue("lena");
        test(field("Name")).setValue("Lena");
        roles().setValue(Set.of(Role.ENGINEER));
        clickLast("Add person");
        assertThat(find(OneTimePasswordDialog.class).single().isOpened()).isTrue();
        assertThat(directory.with(Role.ENGINEER))
                .extracting(PersonProfile::userName)
                .contains("lena");
    }

    @Test
    void showsARefusalAtItsField() {
        navigate(PeopleView.class);
        test(button("Add person")).click();
        test(field("User name")).setValue("claire");
        test(field("Name")).setValue("Claire");
        clickLast("Add person");
        assertThat(field("User name").isInvalid()).isTrue();
        assertThat(field("User name").getErrorMessage()).contains("claire");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void addressSaysWhatIsShown() {
        open("admin/people", "role=approver");
        assertThat(shown()).containsExactlyInAnyOrder("amelie", "jonas");
        open("admin/people", "q=CLAI");
        assertThat(shown()).containsExactly("claire");
    }

    @Test
    @WithUserDetails("claire")
    void othersFindNothingThere() {
        assertThatThrownBy(() -> navigate(PeopleView.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(findInView(Grid.class).exists()).isFalse();
        assertThat(jdbc.sql(
                                "SELECT object_id FROM audit.event WHERE outcome = 'denied' ORDER BY recorded_at DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("PeopleView");
    }

    @Test
    @WithUserDetails("claire")
    void theOwnPasswordIsTypedTwice() {
        navigate(AccountView.class);
        List<PasswordField> fields = findInView(PasswordField.class).all();
        test(fields.get(0)).setValue("demo-quay-lantern");
        test(fields.get(1)).setValue("another lantern at the quay");
        test(fields.get(2)).setValue("another lantern at the kay");
        test(button("Change password")).click();
        assertThat(fields.get(2).isInvalid()).isTrue();
        test(fields.get(0)).setValue("not-my-password");
        test(fields.get(2)).setValue("another lantern at the quay");
        test(button("Change password")).click();
        assertThat(fields.get(0).isInvalid()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).single();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).atIndex(1);
    }

    private void clickLast(String text) {
        List<Button> all = find(Button.class).withText(text).all();
        test(all.getLast()).click();
    }

    @SuppressWarnings("unchecked")
    private List<String> shown() {
        Grid<PersonProfile> grid = findInView(Grid.class).single();
        return grid.getListDataView().getItems().map(PersonProfile::userName).toList();
    }

    private static void open(String route, String query) {
        UI.getCurrent().navigate(route, QueryParameters.fromString(query));
    }
}
