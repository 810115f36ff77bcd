package dev.portreeve.bundles.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import dev.portreeve.bundles.PackagePath;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.UseCase;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// Somebody downloads what the package page offers and runs what it shows, with the real programs.
@IntegrationTest
@ViewPackages(packages = "dev.portreeve")
@Import({Acting.class, PackagePath.class})
@WithUserDetails("claire")
@UseCase("UC-008")
class DownloadedPackageIT extends SpringBrowserlessTest {

    @TempDir
    private Path folder;

    @Autowired
    private PackagePath path;

    @Test
    void theCommandsOfThePageAcceptTheDownload() throws Exception {
        PackageSummary issued = downloadEverything();
        Programs.Outcome outcome = runTheCommands();
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains(issued.id() + ".zip: OK")
                .contains("Good \"rule-package@")
                .contains("manifest.json: OK")
                .contains("Signature Verified Successfully")
                .contains("complete\n");
    }

    @Test
    void theCommandsOfThePageRefuseADownloadWithOneOtherByte() throws Exception {
        Path zip = folder.resolve(downloadEverything().id() + ".zip");
        byte[] bytes = Files.readAllBytes(zip);
        bytes[bytes.length / 2] ^= 1;
        Files.write(zip, bytes);
        assertThat(runTheCommands().exit()).isNotZero();
    }

    private PackageSummary downloadEverything() throws Exception {
        List.of("bash", "unzip", "sha256sum", "ssh-keygen", "openssl").forEach(Programs::require);
        PackageSummary issued = path.issued("Verify me");
        UI.getCurrent().navigate("packages/" + issued.id());
        // beside the link of the file that is shown
        List<Anchor> links = findInView(Anchor.class).withClassName("link-btn").all().stream()
                .filter(link -> !link.getElement().getTextRecursively().equals("Download"))
                .toList();
        List<String> names = List.of(issued.id() + ".zip", "portreeve.allowed_signers", "portreeve.pem");
        assertThat(links).hasSameSizeAs(names);
        for (int i = 0; i < links.size(); i++) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            test(links.get(i)).download(file);
            Files.write(folder.resolve(names.get(i)), file.toByteArray());
        }
        return issued;
    }

    private Programs.Outcome runTheCommands() throws Exception {
        List<String> commands =
                findInView(Code.class).all().stream().map(Code::getText).toList();
        Files.writeString(folder.resolve("verify.sh"), "set -e\n" + String.join("\n", commands) + "\n");
        return Programs.run(folder, "bash", "verify.sh");
    }
}
