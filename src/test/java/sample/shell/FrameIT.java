package sample.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.portreeve.testing.Chromium;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The frame and its shared parts in a real browser.
@SpringBootTest(
        classes = SamplePortal.class,
        properties = SamplePortal.WITHOUT_DATABASE,
        webEnvironment = WebEnvironment.RANDOM_PORT)
class FrameIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private BrowserContext context;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void openWindow() {
        open(1280, "en-GB", ColorScheme.LIGHT);
    }

    @AfterEach
    void closeWindow() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void filtersStandInTheAddressAndFollowBackAndForward() {
        visit("list");
        Locator field = page.getByLabel("Host", new Page.GetByLabelOptions().setExact(true));
        field.pressSequentially("swda1");
        assertThat(page).hasURL(Pattern.compile("list\\?q=swda1$"));
        assertThat(page.getByText("5 rows")).isVisible();
        choose("swda");
        assertThat(page).hasURL(Pattern.compile("list\\?kind=swda&q=swda1$|list\\?q=swda1&kind=swda$"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("list\\?q=swda1$"));
        assertThat(page.locator("vaadin-select")).not().hasAttribute("has-value", "");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("list$"));
        assertThat(field).hasValue("");
        assertThat(page.getByText("60 rows")).isVisible();
        page.goForward();
        assertThat(field).hasValue("swda1");
        assertThat(page.getByText("5 rows")).isVisible();
    }

    @Test
    void anAddressWithFiltersShowsTheSameInANewWindow() {
        visit("list?q=swda1&kind=swda&other=kept");
        assertThat(page.getByText("5 rows")).isVisible();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Clear").setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile("list\\?other=kept$"));
        assertThat(page.getByText("60 rows")).isVisible();
    }

    @Test
    void theOrderOfAListStandsInTheAddress() {
        visit("list?sort=length-desc");
        assertThat(page.locator("vaadin-grid-sorter")).hasAttribute("direction", "desc");
        page.locator("vaadin-grid-sorter").click();
        assertThat(page).hasURL(Pattern.compile("/list$"));
        page.locator("vaadin-grid-sorter").click();
        assertThat(page).hasURL(Pattern.compile("list\\?sort=length$"));
        page.goBack();
        assertThat(page.locator("vaadin-grid-sorter")).not().hasAttribute("direction", "asc");
    }

    @Test
    void nothingLeftByTheFiltersOffersToClearThem() {
        visit("list?q=zzz");
        page.getByText("Clear filters").click();
        assertThat(page.getByText("60 rows")).isVisible();
    }

    @Test
    void keysActOnThePageButNotWhileTyping() {
        visit("");
        page.keyboard().press("g");
        page.keyboard().press("r");
        assertThat(page).hasURL(Pattern.compile("/list$"));
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("/");
        Locator field = page.getByLabel("Host", new Page.GetByLabelOptions().setExact(true));
        assertThat(field).isFocused();
        page.keyboard().type("g h ?");
        assertThat(field).hasValue("g h ?");
        assertThat(page).hasURL(Pattern.compile("/list"));
    }

    @Test
    void questionMarkListsTheKeysAndTheyCanBeTurnedOff() {
        visit("list");
        page.keyboard().press("?");
        Locator list = page.getByRole(AriaRole.DIALOG);
        assertThat(list).containsText("Filter hosts");
        assertThat(list).containsText("Home");
        list.getByRole(AriaRole.CHECKBOX).uncheck();
        list.getByRole(AriaRole.BUTTON).click();
        page.keyboard().press("?");
        assertThat(list).isHidden();
    }

    @Test
    void copyingTakesTheExactTextAndSaysSo() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visit("states");
        page.getByLabel("Copy digest").click();
        assertThat(page.locator("portal-keys [role=status]")).hasText("Copied");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo("12ca63e2243ad2f265ca015724fb19a428b20f01f4338b173de16ae577160643");
    }

    @Test
    void theLanguageIsChosenByTheBrowserThenByThePerson() {
        context.close();
        open(1280, "ko-KR", ColorScheme.LIGHT);
        visit("list?q=zzz");
        assertThat(page.locator("html")).hasAttribute("lang", "ko");
        assertThat(page.getByText("필터 지우기")).isVisible();
        menu("언어").click();
        page.getByText("Français").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page).hasURL(Pattern.compile("list\\?q=zzz$"));
        assertThat(page.getByText("Effacer les filtres")).isVisible();
    }

    @Test
    void theColourSchemeStaysFromTheFirstByteOn() {
        visit("");
        menu("Appearance").click();
        page.getByText("Dark").click();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        assertThat(context.request().get(address("")).text()).contains("color-scheme: dark");
    }

    @Test
    void whatIsMissingIsAPageAndWhatBreaksIsASentence() {
        visit("compare");
        assertThat(page.locator("h1")).hasText("Not found");
        visit("no/such/page");
        assertThat(page.locator("h1")).hasText("Not found");
        assertThat(page.locator("vaadin-side-nav-item").first()).isVisible();
        visit("audit");
        assertThat(page.getByText(Pattern.compile("Reference [0-9A-Z]{4}-[0-9A-Z]{4}")))
                .isVisible();
        assertThat(page.content()).doesNotContain("IllegalStateException").doesNotContain("broken on purpose");
        visit("");
        page.getByText("Break").click();
        assertThat(page.locator("vaadin-notification-card")).containsText("Reference");
        complaints.clear();
    }

    @Test
    void theSkipLinkLeadsToTheContent() {
        visit("states");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to content")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void onANarrowWindowTheDrawerGoesAwayWhenAPageIsChosen() {
        context.close();
        open(390, "en-GB", ColorScheme.LIGHT);
        visit("");
        page.getByLabel("Menu").click();
        page.getByText("Requests").click();
        assertThat(page).hasURL(Pattern.compile("/list$"));
        assertThat(page.getByText("Requests")).not().isInViewport();
    }

    @Test
    void openDialogsPassTheRules() {
        visit("states");
        page.locator(".review-aside vaadin-button.wide").click();
        assertThat(page.getByText("This opens 15 hosts.")).isVisible();
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .isEmpty();
        page.keyboard().press("Escape");
        menu("Account").click();
        assertThat(page.getByText("Sign out")).isVisible();
        page.getByText("Keyboard shortcuts").click();
        assertThat(page.getByText("Single keys act on the page")).isVisible();
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280,en-GB,LIGHT", "1280,ko-KR,DARK", "360,fr-FR,LIGHT", "360,en-GB,DARK"})
    void everyPartPassesTheRulesAndFits(int width, String language, ColorScheme scheme) {
        context.close();
        open(width, language, scheme);
        for (String route : List.of("", "states", "list", "list?q=zzz", "no/such/page")) {
            visit(route);
            List<Rule> violations =
                    new AxeBuilder(page).withTags(RULES).analyze().getViolations();
            assertThat(violations).as(route).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + route)
                    .isEqualTo(width);
            complaints.clear();
        }
    }

    private void open(int width, String language, ColorScheme scheme) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale(language)
                        .setColorScheme(scheme));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private void visit(String route) {
        page.navigate(address(route));
        assertThat(page.locator("main h1")).isVisible();
    }

    private String address(String route) {
        return "http://localhost:" + port + "/" + route;
    }

    private Locator menu(String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }

    private void choose(String item) {
        page.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .click();
    }
}
