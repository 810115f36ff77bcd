package dev.portreeve.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import dev.portreeve.testing.Chromium;
import dev.portreeve.testing.PackagedPortal;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The main path in a real browser: the portal begins with the French page alone; the steward imports the Korean one,
/// the
/// engineer asks, the approver approves, the engineer downloads, and the commands of the page verify the file.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainPathE2E {

    private static final Path PICTURES = Path.of("src/docs/pictures");
    private static final int WIDE = 1280;

    @TempDir
    static Path folder;

    private static PackagedPortal portal;
    private static Chromium chromium;
    private static String address = "";
    private static String request = "";

    @BeforeAll
    static void startWithTheFrenchPageAlone() throws Exception {
        portal = PackagedPortal.launch(
                PackagedPortal.jar(), folder.resolve("home"), List.of(), "--portreeve.catalog.starter=1");
        address = "http://localhost:" + portal.awaitReady();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (portal != null) {
            portal.close();
        }
    }

    private static Visitor visitor(String userName) {
        return visitor(userName, ColorScheme.LIGHT, "en", WIDE);
    }

    private static Visitor visitor(String userName, ColorScheme scheme, String language, int width) {
        Visitor visitor = new Visitor(chromium.browser(), address, scheme, language, width);
        visitor.signIn(userName);
        return visitor;
    }

    @Test
    @Order(1)
    @UseCase("UC-001")
    void theStewardImportsTheKoreanPage() {
        try (Visitor steward = visitor("sora")) {
            steward.open("/catalog/import");
            steward.page().locator("input[type=file]").setInputFiles(SourceDocuments.korean());
            steward.press("Publish as revision 2");
            steward.page()
                    .locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                    .getByText("Publish as revision 2")
                    .last()
                    .click();
            assertThat(steward.page().getByText("Revision 2 is published")).isVisible();
            steward.open("/catalog/compare?from=1&to=2");
            steward.expectAccessible();
            picture(steward, "compare");
            steward.expectNoComplaints();
        }
    }

    @Test
    @Order(2)
    @UseCase("UC-005")
    void theEngineerAsks() {
        try (Visitor engineer = visitor("claire")) {
            engineer.open("/catalog/core/163");
            picture(engineer, "catalog");
            RequestWizard.toReview(engineer, "Windows apps for Lyon", "win32,autopilot");
            assertThat(engineer.button("Submit for approval")).isEnabled();
            assertThat(engineer.page().getByText("Will be opened").first()).isVisible();
            engineer.expectAccessible();
            picture(engineer, "request");
            engineer.press("Submit for approval");
            engineer.page().waitForURL("**/requests/PR-*");
            request = engineer.page().url().replaceAll(".*/(PR-[0-9]+-[0-9]+).*", "$1");
            engineer.expectNoComplaints();
        }
    }

    @Test
    @Order(3)
    @UseCase("UC-006")
    void theAuthorCannotDecideAndTheApproverApproves() {
        try (Visitor engineer = visitor("claire")) {
            engineer.open("/requests/" + request);
            assertThat(engineer.button("Approve")).hasCount(0);
        }
        try (Visitor approver = visitor("amelie")) {
            approver.open("/approvals");
            assertThat(approver.page().getByText("Windows apps for Lyon").first())
                    .isVisible();
            approver.expectAccessible();
            approver.open("/requests/" + request);
            approver.expectAccessible();
            picture(approver, "approval");
            approver.press("Approve");
            assertThat(approver.page().getByText("Nothing to decide").first()).isVisible();
            approver.expectNoComplaints();
        }
    }

    @Test
    @Order(4)
    @UseCase("UC-007")
    @UseCase("UC-008")
    void theEngineerDownloadsAndTheCommandsVerify() throws Exception {
        Path beside = Files.createDirectories(folder.resolve("beside"));
        List<String> commands;
        try (Visitor engineer = visitor("claire")) {
            engineer.open("/requests/" + request);
            engineer.press("Issue package");
            engineer.page().waitForURL("**/packages/*");
            engineer.settle();
            engineer.expectAccessible();
            picture(engineer, "package");
            save(engineer, "Download package", beside);
            save(engineer, "portreeve.allowed_signers", beside);
            save(engineer, "portreeve.pem", beside);
            commands = engineer.page().locator(".cmds code").allTextContents();
            engineer.expectNoComplaints();
        }
        assertThat(commands).hasSizeGreaterThanOrEqualTo(4);
        Programs.require("ssh-keygen");
        Programs.require("unzip");
        String script = "set -e\n" + String.join("\n", commands) + "\n";
        Programs.Outcome outcome = Programs.run(beside, "bash", "-c", script);
        assertThat(outcome.exit()).as(script + outcome.output()).isZero();
        assertThat(outcome.output()).contains("Good \"rule-package@");
    }

    private static void save(Visitor visitor, String link, Path folder) {
        Locator anchor = visitor.link(link).first();
        Download download = visitor.page().waitForDownload(anchor::click);
        download.saveAs(folder.resolve(download.suggestedFilename()));
    }

    @Test
    @Order(5)
    @UseCase("UC-002")
    void everyScreenIsAccessibleInBothSchemesAndFitsNarrowWindows() {
        List<String> everybody = List.of(
                "/",
                "/catalog",
                "/catalog/core/163",
                "/catalog/scale-units",
                "/catalog/compare?from=1&to=2",
                "/catalog/revisions",
                "/catalog/timeline",
                "/catalog/matrix",
                "/catalog/disagreements",
                "/catalog/facts/163",
                "/catalog/rulings",
                "/catalog/sources",
                "/covered?q=fef.manage.microsoft.com:443",
                "/search?q=manage",
                "/requests/impact",
                "/requests",
                "/requests/" + request,
                "/packages",
                "/packages/" + request + "-r1");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            look("amelie", scheme, "en", WIDE, everybody);
            look("claire", scheme, "fr", WIDE, List.of("/requests/new", "/"));
            look("ada", scheme, "en", WIDE, List.of("/admin/people", "/admin/tenants", "/account"));
            look("ivo", scheme, "ko", WIDE, List.of("/audit", "/"));
            look("sora", scheme, "ko", WIDE, List.of("/catalog/import"));
        }
        look("amelie", ColorScheme.LIGHT, "ko", 360, everybody);
        look("claire", ColorScheme.DARK, "fr", 360, List.of("/requests/new"));
    }

    private static void look(String userName, ColorScheme scheme, String language, int width, List<String> paths) {
        try (Visitor visitor = visitor(userName, scheme, language, width)) {
            for (String path : paths) {
                visitor.open(path);
                visitor.expectAccessible();
                visitor.expectNoSidewaysScroll();
                visitor.picture(Path.of("target/pictures")
                        .resolve(userName + "-" + scheme + "-" + language + "-" + width
                                + path.replaceAll("[^A-Za-z0-9]+", "_") + ".png"));
            }
            visitor.expectNoComplaints();
        }
    }

    private static void picture(Visitor visitor, String name) {
        if ("renew".equals(System.getProperty("screenshots"))) {
            visitor.picture(PICTURES.resolve(name + ".png"));
        }
    }
}
