package dev.portreeve.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One person with an own browser window: signs in, goes to pages, presses what is named there, and notices what the
/// browser complains about.
public final class Visitor implements AutoCloseable {

    private static final String PASSWORD = "demo-quay-lantern";
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private final String portal;
    private final List<String> complaints = new ArrayList<>();

    /// Opens the window.
    ///
    /// @param portal address of the portal, without a slash at the end
    public Visitor(Browser browser, String portal, ColorScheme scheme, String language, int width) {
        this.portal = portal;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale(language)
                .setAcceptDownloads(true));
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add(error));
    }

    private void hear(ConsoleMessage message) {
        boolean missingFavicon = message.text().contains("favicon");
        if ((message.type().equals("error") || message.type().equals("warning")) && !missingFavicon) {
            complaints.add(message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    /// What the window shows.
    public Page page() {
        return page;
    }

    /// Signs in as one of the demo people.
    public void signIn(String userName) {
        page.navigate(portal + "/");
        page.locator("input[name=username]").fill(userName);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        assertThat(page.locator("vaadin-app-layout")).isVisible();
    }

    /// Goes to a page and waits for it.
    public void open(String path) {
        page.navigate(portal + path);
        settle();
    }

    /// Waits until the page has its head and nothing is loading.
    public void settle() {
        assertThat(page.locator("main h1").first()).isVisible();
        assertThat(page.locator("vaadin-connection-indicator[loading]")).hasCount(0);
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    void fill(String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.blur();
    }

    /// The rules of WCAG 2.2 A and AA that axe knows, without violation on this page.
    void expectAccessible() {
        settle();
        var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        List<String> words = violations.stream()
                .map(rule -> page.url() + ": " + rule.getId() + " "
                        + rule.getNodes().getFirst().getHtml())
                .toList();
        assertThat(words).isEmpty();
    }

    /// No page is wider than its window.
    void expectNoSidewaysScroll() {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).as(page.url()).isLessThanOrEqualTo(0);
    }

    void expectNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    void picture(Path file) {
        settle();
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
