package dev.portreeve.identity.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.identity.People;
import dev.portreeve.identity.PersonProfile;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;
import dev.portreeve.shell.kit.UrlFilters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The people of this portal, for administrators. The address says what is shown: `?q=&role=`.
@Route(PeopleView.ROUTE)
@Menu(title = "identity.people.title", order = 230, icon = "users")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class PeopleView extends PortalPage {

    static final String ROUTE = "admin/people";

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final transient UserDirectory directory;
    private final TextField text = new TextField();
    private final Select<Role> role = new Select<>();
    private final Span tally = span("tally");
    private final Grid<PersonProfile> grid = new Grid<>();
    private final Component content = div("fill", grid);

    PeopleView(People people, UserDirectory directory) {
        this.people = people;
        this.directory = directory;
        head(t("identity.people.title"))
                .actions(Buttons.primary(
                        t("identity.people.add"), () -> new AddPersonDialog(people, this::show).open()));
        fixed();
        text.setAriaLabel(t("identity.people.search"));
        text.setPlaceholder(t("identity.people.search"));
        text.setPrefixComponent(Icon.SEARCH.create());
        role.setAriaLabel(t("identity.people.role"));
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(t("identity.people.any-role"));
        role.setItemLabelGenerator(each -> each == null ? t("identity.people.any-role") : label(each));
        add(div("filters", text, role, tally), content);
        columns();
        new UrlFilters(this, this::show).text("q", text).choice("role", role, Role::code, PeopleView::role);
    }

    private void columns() {
        grid.setSizeFull();
        grid.addComponentColumn(this::name)
                .setHeader(t("identity.people.name"))
                .setAutoWidth(true)
                .setComparator(PersonProfile.BY_NAME);
        grid.addComponentColumn(person -> mono(person.userName()))
                .setHeader(t("identity.people.user-name"))
                .setAutoWidth(true)
                .setComparator(PersonProfile::userName);
        grid.addColumn(person -> String.join(
                        ", ", person.roles().stream().map(PeopleView::label).toList()))
                .setHeader(t("identity.people.roles"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addComponentColumn(PeopleView::state)
                .setHeader(t("identity.people.access"))
                .setAutoWidth(true);
        grid.setEmptyStateComponent(
                new EmptyState(Icon.USERS, t("identity.people.none"), t("identity.people.none-next")));
    }

    private Component name(PersonProfile person) {
        Button open = Buttons.plain(person.displayName(), () -> edit(person));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("small");
        return open;
    }

    private void edit(PersonProfile person) {
        new EditPersonDialog(people, person, this::show).open();
    }

    private void show() {
        String words = text.getValue().strip().toLowerCase(Locale.ROOT);
        Role wanted = role.getValue();
        List<PersonProfile> found = directory.all().stream()
                .filter(person -> wanted == null || person.roles().contains(wanted))
                .filter(person -> person.userName().contains(words)
                        || person.displayName().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        grid.setItems(found);
        tally.setText(t("identity.people.count", found.size()));
    }

    private static Component state(PersonProfile person) {
        return person.active()
                ? new StateWord(Tone.OK, t("identity.people.active"))
                : new StateWord(Tone.PLAIN, Icon.CIRCLE_SLASH, t("identity.people.disabled"));
    }

    static String label(Role role) {
        return t("identity.role." + role.code());
    }

    private static Optional<Role> role(String code) {
        return Arrays.stream(Role.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}
