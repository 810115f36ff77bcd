package dev.portreeve.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.bundles.manifest.DecisionEvidence;
import dev.portreeve.bundles.manifest.PackageBuilder;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.manifest.PackageRecord;
import dev.portreeve.bundles.manifest.RuleChanges;
import dev.portreeve.bundles.verification.PackageVerifier;
import dev.portreeve.bundles.verification.VerifiedPackage;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.cli.Portreeve;
import dev.portreeve.rendering.Catalogs;
import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.rendering.Renderers;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.ScopeJson;
import dev.portreeve.rendering.Sources;
import dev.portreeve.rendering.Target;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.signing.SigningKey;
import dev.portreeve.signing.SigningKeyFixture;
import dev.portreeve.testing.SourceDocuments;
import dev.portreeve.testing.UseCase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packages of everything the real revisions offer.
@UseCase("UC-008")
class RealPackageTest {

    private final SigningKey key = SigningKeyFixture.seeded(1);
    private final PackageVerifier verifier = new PackageVerifier(PackageFixture.trusting(key));

    @TempDir
    Path folder;

    @Test
    void allFeaturesOfBothRevisionsAndEveryRegionMakeAGenuinePackage() throws Exception {
        int packages = 0;
        for (CatalogContent content : Catalogs.real()) {
            for (ScaleUnitRow row : onePerRegion(content)) {
                VerifiedPackage verified = verifier.open(build(content, row));

                assertThat(verified.archive().file("squid/PR-2026-000123.conf")).isPresent();
                assertThat(verified.archive().file("nftables/PR-2026-000123.nft"))
                        .isPresent();
                packages++;
            }
        }
        assertThat(packages).isGreaterThanOrEqualTo(6);
    }

    @Test
    void renderingWithThePackagesScopeGivesThePackagesFiles() throws Exception {
        CatalogContent content = Catalogs.newest();
        VerifiedPackage verified =
                verifier.open(build(content, onePerRegion(content).getFirst()));
        Path scope = Files.write(
                folder.resolve("scope.json"),
                verified.archive().file(PackageLayout.SCOPE).orElseThrow().bytes());
        Path output = folder.resolve("rendered");
        StringWriter problems = new StringWriter();

        int exit = Portreeve.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(problems),
                "render",
                SourceDocuments.english().toString(),
                "--scope",
                scope.toString(),
                "--out",
                output.toString());

        assertThat(exit).as(problems.toString()).isZero();
        List<ArchiveFile> rendered = verified.archive().files().stream()
                .filter(file -> PackageLayout.isRendered(file.path()))
                .toList();
        assertThat(rendered).hasSizeGreaterThan(5);
        for (ArchiveFile file : rendered) {
            assertThat(output.resolve(file.path())).hasBinaryContent(file.bytes());
        }
    }

    private byte[] build(CatalogContent content, ScaleUnitRow row) throws Exception {
        Scope scope = new Scope(
                PackageFixture.ID.request(),
                PackageFixture.ID.revision(),
                Sources.of(List.of(Prefix.parse("192.0.2.0/24"))),
                List.of(Prefix.parse("192.0.2.0/24")),
                Optional.of(PackageFixture.EXPIRES),
                FeatureTables.standard().features().stream().map(Feature::id).toList(),
                row.codes().getFirst(),
                row.region(),
                Renderers.targets().stream().map(Target::id).toList());
        RenderedSet rendered = ((RenderedSet.Complete)
                        RenderedSet.of(LeastOpenings.of(content, FeatureTables.standard(), scope.question()), scope))
                .set();
        List<ArchiveFile> files = new ArrayList<>();
        rendered.artifacts().forEach(artifact -> files.add(new ArchiveFile(artifact.path(), artifact.bytes())));
        files.add(new ArchiveFile(PackageLayout.APPROVED, approved(rendered)));
        DecisionEvidence yes =
                PackageFixture.decision(PackageFixture.APPROVER, PackageFixture.digest(files, PackageLayout.APPROVED));
        PackageRecord record = PackageFixture.record(
                files,
                PackageFixture.approvals(yes),
                new RuleChanges(List.of()),
                rendered.scope().targets().stream().map(Object::toString).toList());
        return PackageBuilder.build(record, key);
    }

    private static byte[] approved(RenderedSet rendered) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        for (Map.Entry<String, Digest> entry : rendered.digests().entrySet()) {
            digests.put(entry.getKey(), entry.getValue().hex());
        }
        Object scope = CanonicalJson.read(ScopeJson.bytes(rendered.scope()), ArchiveFile.SIZE_LIMIT);
        Object rules = CanonicalJson.read(rendered.ruleBytes(), ArchiveFile.SIZE_LIMIT);
        return CanonicalJson.bytes(Map.of(
                "schema", PackageLayout.APPROVED_SCHEMA,
                "request", PackageFixture.ID.request(),
                "revision", PackageFixture.ID.revision(),
                "scope", Objects.requireNonNull(scope),
                "rules", Objects.requireNonNull(rules),
                "verdicts", List.of(),
                "expiry", PackageFixture.EXPIRES.toString(),
                "fileDigests", digests));
    }

    private static List<ScaleUnitRow> onePerRegion(CatalogContent content) {
        return content.scaleUnits().stream()
                .collect(Collectors.toMap(
                        ScaleUnitRow::region, row -> row, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
