package dev.portreeve.shell;

import static dev.portreeve.shell.i18n.Texts.t;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import dev.portreeve.shell.i18n.Locales;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Icon;
import java.util.Locale;

/// Small menus of the reader: language and colour scheme, and what belongs to the person. The sign-in page shows it
/// too.
public final class ReaderMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    /// Language and colour scheme.
    public ReaderMenu() {
        MenuBar bar = getContent();
        bar.addClassName("reader-menu");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.getElement().setAttribute("aria-label", t("shell.reader"));
        languages(icon(Icon.LANGUAGES, t("shell.language")));
        schemes(icon(Icon.SUN, t("shell.scheme")));
    }

    /// Adds what belongs to a signed-in person.
    ReaderMenu person(SignedInPerson person, SignedInPerson.Card card) {
        SubMenu menu = icon(Icon.ELLIPSIS, t("shell.person")).getSubMenu();
        String account = card.account();
        if (account != null) {
            menu.addItem(t("shell.account"), _ -> UI.getCurrent().navigate(account));
        }
        menu.addItem(t("shell.shortcuts")).getElement().setAttribute("data-shortcut-help", "");
        menu.addItem(t("shell.sign-out"), _ -> person.signOut());
        return this;
    }

    private MenuItem icon(Icon icon, String label) {
        MenuItem item = getContent().addItem(icon.create(), label);
        item.setAriaLabel(label);
        return item;
    }

    private static void languages(MenuItem item) {
        for (Locale locale : Locales.ALL) {
            MenuItem choice = item.getSubMenu().addItem(name(locale), _ -> ReaderChoices.choose(locale));
            choice.getElement().setAttribute("lang", locale.toLanguageTag());
            choice.setCheckable(true);
            choice.setChecked(locale.equals(Texts.locale()));
        }
    }

    /// The language's own name for itself, as a menu writes it: Français.
    private static String name(Locale locale) {
        return LocaleDisplayNames.getInstance(
                        ULocale.forLocale(locale), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(locale);
    }

    private static void schemes(MenuItem item) {
        Scheme current = ReaderChoices.scheme(VaadinRequest.getCurrent());
        for (Scheme scheme : Scheme.values()) {
            MenuItem choice = item.getSubMenu().addItem(t(scheme.key()));
            choice.setCheckable(true);
            choice.setChecked(scheme == current);
            choice.addClickListener(_ -> {
                item.getSubMenu().getItems().forEach(each -> each.setChecked(each.equals(choice)));
                ReaderChoices.choose(scheme);
            });
        }
    }
}
