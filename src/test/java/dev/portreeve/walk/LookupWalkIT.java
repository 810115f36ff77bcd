package dev.portreeve.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.portreeve.testing.Chromium;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Searching and asking in a real browser, mostly by keyboard.
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LookupWalkIT {

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeAll
    static void launch() {
        chromium = new Chromium();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @AfterEach
    void leave() {
        visitor.expectNoComplaints();
        visitor.close();
    }

    @Test
    @UseCase("UC-024")
    void searchingNeedsNoMouse() {
        arrive(ColorScheme.LIGHT, "en", 1280);
        visitor.open("/packages");
        Page page = visitor.page();
        page.keyboard().press("/");
        Locator field = page.locator("portal-search input");
        assertThat(field).isFocused();

        page.keyboard().type("login.live");
        Locator panel = page.locator("portal-search .search-pop");
        assertThat(panel).isVisible();
        assertThat(panel.locator("a[href='search?q=login.live']")).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(panel.locator("a").first()).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(field).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(panel.locator("a").last()).isFocused();
        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(field).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(panel).isVisible();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/catalog/.*revision=\\d+$"));
        assertThat(panel).isHidden();

        page.keyboard().press("/");
        page.keyboard().press("Control+a");
        page.keyboard().type("attestation");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/search\\?q=attestation$"));
        assertThat(page.locator("main .hits").first()).isVisible();
    }

    @ParameterizedTest
    @UseCase("UC-024")
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theListAndBothPagesAreAccessible(ColorScheme scheme) {
        arrive(scheme, "en", 1280);
        visitor.open("/search?q=manage");
        visitor.expectAccessible();
        visitor.page().keyboard().press("/");
        visitor.page().keyboard().type("manage");
        assertThat(visitor.page().locator("portal-search .search-pop")).isVisible();
        visitor.expectAccessible();
        visitor.open("/covered?q=fef.msub05.manage.microsoft.com:443");
        visitor.expectAccessible();
        paste("login.live.com:443\nwww.example.com\nwhat is this\n8.8.8.8 tcp/443\n");
        assertThat(visitor.page().getByText("4 lines")).isVisible();
        visitor.expectAccessible();
    }

    @ParameterizedTest
    @UseCase("UC-023")
    @CsvSource({"en, 360", "fr, 360", "ko, 360", "fr, 1280"})
    void nothingIsWiderThanTheWindow(String language, int width) {
        arrive(ColorScheme.LIGHT, language, width);
        visitor.open("/covered?q=fef.msub05.manage.microsoft.com:443");
        visitor.expectNoSidewaysScroll();
        visitor.expectAccessible();
        visitor.open("/covered?q=13.64.0.0/11");
        visitor.expectNoSidewaysScroll();
        visitor.open("/search?q=manage.microsoft.com");
        visitor.expectNoSidewaysScroll();
        visitor.expectAccessible();
    }

    @Test
    @UseCase("UC-023")
    void thousandsOfPastedLinesAreAnsweredWhileThePageLives() {
        arrive(ColorScheme.LIGHT, "en", 1280);
        visitor.open("/covered");
        paste(IntStream.range(0, 20_000)
                .mapToObj(i -> i % 2 == 0
                        ? "10.0.0.5 - - [24/Nov/2026:13:55:36 +0000] \"CONNECT h" + i
                                + ".manage.microsoft.com:443 HTTP/1.1\" 200 0"
                        : "h" + i + ".example.com:443")
                .collect(Collectors.joining("\n")));
        Page page = visitor.page();
        assertThat(page.getByText("20,000 lines: 20,000 different questions")).isVisible();
        visitor.link("not needed").first().click();
        assertThat(page).hasURL(Pattern.compile("show=not-needed"));
        assertThat(page.locator("main tbody tr")).hasCount(100);
    }

    /// All at once, as a paste does; filling types every line.
    private void paste(String text) {
        visitor.page()
                .locator("main textarea")
                .evaluate(
                        "(area, text) => { area.value = text;"
                                + " area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));"
                                + " area.dispatchEvent(new Event('change', { bubbles: true })); }",
                        text);
        visitor.press("Check");
    }

    private void arrive(ColorScheme scheme, String language, int width) {
        visitor = new Visitor(chromium.browser(), "http://localhost:" + port, scheme, language, width);
        visitor.signIn("claire");
    }
}
