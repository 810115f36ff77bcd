package dev.portreeve.bundles.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.bundles.PackagePath;
import dev.portreeve.bundles.PackageShelf;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.bundles.PortalKey;
import dev.portreeve.bundles.manifest.CheckedFile;
import dev.portreeve.bundles.manifest.FileCheck;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.manifest.VerificationSteps;
import dev.portreeve.bundles.verification.PackageVerifier;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.canonical.Digest;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.CodeComparison;
import dev.portreeve.shell.kit.CodeView;
import dev.portreeve.signing.AllowedSigners;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// The package pages and the part of a request's page that issues.
@IntegrationTest
@ViewPackages(packages = "dev.portreeve")
@Import({Acting.class, PackagePath.class})
@WithUserDetails("claire")
class PackagePagesIT extends SpringBrowserlessTest {

    @Autowired
    private PackagePath path;

    @Autowired
    private PackageShelf shelf;

    @Autowired
    private PortalKey key;

    @Test
    @UseCase("UC-007")
    void anEngineerIssuesFromTheRequestAndArrivesAtThePackage() {
        RequestSnapshot approved = path.approved("Issue me");
        UI.getCurrent().navigate("requests/" + approved.number());
        click("Issue package");
        assertThat(getCurrentView()).isInstanceOf(PackageView.class);
        PackageSummary issued = shelf.of(approved.id()).getFirst();
        assertThat(issued.isInForce()).isTrue();
        UI.getCurrent().navigate("requests/" + approved.number());
        assertThat(find(Button.class).withText("Issue package").exists()).isFalse();
        assertThat(findInView(Anchor.class)
                        .withAttribute("href", BundlesNavigation.address(issued.id()))
                        .exists())
                .isTrue();
    }

    @Test
    void aRequestThatSomebodyElseIssuedMeanwhileIsRefusedInWords() {
        RequestSnapshot approved = path.approved("Issue me twice");
        UI.getCurrent().navigate("requests/" + approved.number());
        path.issue(approved);
        click("Issue package");
        assertThat(getCurrentView()).isNotInstanceOf(PackageView.class);
        assertThat(findInView(Banner.class).single().getElement().getTextRecursively())
                .contains("not approved");
        click("Show the request again");
        assertThat(find(Button.class).withText("Issue package").exists()).isFalse();
        assertThat(shelf.of(approved.id())).hasSize(1);
    }

    @Test
    @WithUserDetails("amelie")
    void approversReadThatAnEngineerIssues() {
        RequestSnapshot approved = path.approved("Not for approvers");
        UI.getCurrent().navigate("requests/" + approved.number());
        assertThat(find(Button.class).withText("Issue package").exists()).isFalse();
        assertThat(findInView(Paragraph.class)
                        .withTextContaining("An engineer can now issue")
                        .exists())
                .isTrue();
    }

    @Test
    @UseCase("UC-008")
    void thePageShowsExactlyTheDocumentedCommands() throws Exception {
        PackageSummary issued = path.issued("Commands");
        open(issued.id());
        List<String> expected = new ArrayList<>();
        expected.add(VerificationSteps.download(issued.id(), issued.zipDigest()).command());
        VerificationSteps.of(issued.id(), key.portal(), key.key().algorithm())
                .forEach(step -> expected.add(step.command()));
        assertThat(findInView(Code.class).all().stream().map(Code::getText)).containsExactlyElementsOf(expected);
        int files = CanonicalZip.read(shelf.contents(issued.id()).orElseThrow().array())
                .files()
                .size();
        assertThat(findInView(FileTable.class).single().getChildren().flatMap(Component::getChildren))
                .hasSize(files + 1);
    }

    @Test
    void thePageSaysWhatEachFilePassedAndThatItWasNotOnADevice() throws Exception {
        PackageSummary issued = path.issued("Checks");
        open(issued.id());
        String text = findInView(CheckTable.class).single().getElement().getTextRecursively();
        List<CheckedFile> files = CheckedFile.of(
                CanonicalZip.read(shelf.contents(issued.id()).orElseThrow().array()));
        assertThat(files).isNotEmpty().allMatch(file -> text.contains(file.path()));
        for (CheckedFile file : files) {
            assertThat(file.checks()).extracting(FileCheck::kind).contains("structure", "reader");
            file.checks()
                    .forEach(check -> assertThat(text)
                            .contains(Texts.t("bundles.check." + check.kind()), check.tool() + " " + check.version()));
        }
        assertThat(text).contains("this very file", "passed");
        String help = findInView(LoadingList.class).single().getElement().getTextRecursively();
        assertThat(files).allMatch(file -> help.contains(file.path()));
    }

    @Test
    @UseCase("UC-007")
    void theDownloadIsTheStoredPackageAndVerifies() throws Exception {
        PackageSummary issued = path.issued("Download");
        open(issued.id());
        byte[] zip = downloaded("primary");
        assertThat(Digest.of(zip)).isEqualTo(issued.zipDigest());
        new PackageVerifier(AllowedSigners.parse(key.allowedSigners().getBytes(StandardCharsets.UTF_8))).verify(zip);
        List<Anchor> trusted = findInView(Anchor.class)
                .withClassName("link-btn")
                .withoutClassName("primary")
                .all();
        String number = issued.id().request();
        assertThat(trusted.stream().map(this::bytes).map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .containsExactly(
                        CanonicalZip.read(zip)
                                .file("nftables/" + number + ".nft")
                                .orElseThrow()
                                .text(),
                        key.allowedSigners(),
                        key.key().publicKey().pem());
    }

    @Test
    @UseCase("UC-007")
    void theAddressSaysWhichFileIsShownAndBesideWhat() throws Exception {
        PackageSummary first = path.issued("Beside, first");
        PackageSummary second = path.issued("Beside, second");
        String file = "squid/" + second.id().request() + ".conf";
        String address = "packages/" + second.id();
        UI.getCurrent().navigate(address, QueryParameters.fromString("file=" + file + "&view=compare"));
        assertThat(findInView(CodeComparison.class).single().isSame())
                .as("the same openings: only the number differs")
                .isTrue();
        assertThat(tab("Beside " + first.id()).getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        String text = tab("Text").getHref();
        assertThat(text).isEqualTo(address + "?file=" + file);
        UI.getCurrent().navigate(address, QueryParameters.fromString("file=" + file));
        assertThat(findInView(CodeComparison.class).all()).isEmpty();
        CodeView shown = findInView(CodeView.class).single();
        assertThat(shown.text())
                .isEqualTo(CanonicalZip.read(
                                shelf.contents(second.id()).orElseThrow().array())
                        .file(file)
                        .orElseThrow()
                        .text());
    }

    private Anchor tab(String name) {
        return findInView(Anchor.class).withClassName("tabx").all().stream()
                .filter(link -> link.getElement().getTextRecursively().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no tab " + name));
    }

    @Test
    @WithUserDetails("amelie")
    void revokingNeedsAReason() {
        PackageSummary issued = path.issued("Revoke");
        open(issued.id());
        click("Revoke");
        TextArea reason = find(TextArea.class).single();
        click("Revoke");
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("Wrong office");
        click("Revoke");
        assertThat(shelf.find(issued.id()).orElseThrow().state()).isEqualTo(RequestState.REVOKED);
        assertThat(findInView(Banner.class).exists()).isTrue();
        assertThat(find(Button.class).withText("Revoke").exists()).isFalse();
    }

    @Test
    void engineersCannotRevoke() {
        open(path.issued("Keep").id());
        assertThat(find(Button.class).withText("Revoke").exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theAddressSaysWhichPackagesAreListed() {
        PackageSummary first = path.issued("Older one");
        PackageSummary second = path.issued("Newer one");
        list("q=newer&state=in-force");
        Grid<ListedPackage> grid = findInView(Grid.class).single();
        assertThat(grid.getListDataView().getItems().map(ListedPackage::id)).containsExactly(second.id());
        assertThat(grid.getListDataView().getItem(0).supersedes()).contains(first.id());
        list("q=no+such+package");
        assertThat(find(Button.class).withText("Clear filters").exists()).isTrue();
        list("state=superseded&q=" + first.id());
        grid = findInView(Grid.class).single();
        assertThat(grid.getListDataView().getItems().map(ListedPackage::id)).containsExactly(first.id());
        String csv = new String(downloadedFirst(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains(first.id() + ",Older one,");
        open(first.id());
        assertThat(findInView(Anchor.class).withText(second.id().toString()).exists())
                .isTrue();
    }

    @Test
    void anUnknownPackageIsAPageOfItsOwn() {
        for (String name : List.of("PR-2020-000001-r1", "nonsense")) {
            UI.getCurrent().navigate("packages/" + name);
            assertThat(getCurrentView()).isNotInstanceOf(PackageView.class);
            assertThat(findInView(H1.class).single().getText()).isEqualTo("Not found");
        }
    }

    private static void open(PackageId id) {
        UI.getCurrent().navigate("packages/" + id);
    }

    private static void list(String query) {
        UI.getCurrent().navigate("packages", QueryParameters.fromString(query));
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private byte[] downloaded(String className) {
        return bytes(findInView(Anchor.class).withClassName(className).single());
    }

    private byte[] downloadedFirst() {
        return bytes(findInView(Anchor.class).withClassName("link-btn").all().getFirst());
    }

    private byte[] bytes(Anchor link) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        test(link).download(out);
        return out.toByteArray();
    }
}
