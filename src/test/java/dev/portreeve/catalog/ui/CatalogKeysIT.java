package dev.portreeve.catalog.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.portreeve.catalog.FilledCatalog;
import dev.portreeve.testing.Chromium;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The catalog by keyboard, on narrow screens and in both schemes, in a real browser.
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FilledCatalog.class)
@UseCase("UC-020")
class CatalogKeysIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private FilledCatalog filled;

    @SuppressWarnings("NullAway.Init")
    private BrowserContext context;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @AfterEach
    void closeWindow() {
        context.close();
    }

    @Test
    void rowsAreReachedOpenedAndLeftByKeys() {
        signIn(1280, ColorScheme.LIGHT);
        visit("catalog");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator(".set-link").nth(1)).isFocused();
        page.keyboard().press("k");
        assertThat(page.locator(".set-link").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/catalog/core/163$"));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.keyboard().press("y");
        assertThat(page.locator("portal-keys [role=status]")).hasText("Copied");
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo("http://localhost:" + port + "/catalog/core/163");
        page.keyboard().press("Escape");
        assertThat(page).hasURL(Pattern.compile("/catalog$"));
        page.keyboard().press("?");
        assertThat(page.locator("dialog.keys")).containsText("Next entry");
    }

    @Test
    void changesAreReachedByKeysAndStayInTheAddress() {
        signIn(1280, ColorScheme.LIGHT);
        visit("catalog/compare?from=1&to=2");
        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile("at=core%2F172"));
        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile("at=core%2F170"));
        assertThat(page.locator(".chg-row.now")).isInViewport();
        page.keyboard().press("p");
        page.keyboard().press("p");
        assertThat(page).hasURL(Pattern.compile("at=wufb"));
        assertThat(page.locator(".chg-row.now")).isInViewport();
        page.reload();
        assertThat(page.locator(".chg-row.now")).isInViewport();
        assertThat(page.locator(".chg-row.now")).isFocused();
        picture("compare.png");
    }

    @Test
    void pagesAreAccessibleInBothSchemesAndFitNarrowScreens() {
        filled.publish(FilledCatalog.read(SourceDocuments.bytes(SourceDocuments.english())));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 360)) {
                signIn(width, scheme);
                for (String address : List.of("catalog/compare?from=1&to=2", "catalog/timeline")) {
                    visit(address);
                    expectAccessible(address + " " + scheme + " " + width);
                    Object overflow = page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    assertThat(((Number) overflow).intValue())
                            .as(address + " " + width)
                            .isLessThanOrEqualTo(0);
                    picture(address.replaceAll("[^a-z].*", "-") + address.replaceAll(".*/|[?].*", "") + "-" + scheme
                            + "-" + width + ".png");
                }
                context.close();
            }
        }
        signIn(1280, ColorScheme.LIGHT);
    }

    private void signIn(int width, ColorScheme scheme) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setLocale("en-GB"));
        page = context.newPage();
        page.navigate("http://localhost:" + port + "/");
        page.locator("input[name=username]").fill("claire");
        page.locator("input[name=password]").fill("demo-quay-lantern");
        page.locator("input[name=password]").press("Enter");
        assertThat(page.locator("vaadin-app-layout")).isVisible();
    }

    private void visit(String address) {
        page.navigate("http://localhost:" + port + "/" + address);
        Locator heading = page.locator("main h1").first();
        assertThat(heading).isVisible();
        assertThat(page.locator("vaadin-connection-indicator[loading]")).hasCount(0);
    }

    private void expectAccessible(String where) {
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .as(where)
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name)));
    }
}
