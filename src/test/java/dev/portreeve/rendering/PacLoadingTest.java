package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.pac.PacRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.Rule;
import dev.portreeve.testing.NodeTools;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.Skips;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Two engines of JavaScript run the files and send the same web addresses around the proxy; neither takes mutants.
class PacLoadingTest {

    private static final String PROXY = "PROXY proxy.invalid:8080";
    private static final Path PYTHON = Path.of("src/test/python/pac.py").toAbsolutePath();

    @TempDir
    private Path folder;

    /// Who runs the file.
    enum Engine {
        /// pac-resolver on QuickJS.
        NODE,
        /// pacparser on SpiderMonkey.
        PYTHON;

        String tool() {
            return this == NODE ? "pac-resolver" : "pacparser";
        }

        String version() {
            return this == NODE ? ToolVersions.ofNode(tool()) : ToolVersions.ofPackage("python3-pacparser");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEngineAnswersAsTheReader(Engine engine) throws IOException {
        List<Case> cases = new ArrayList<>();
        Catalogs.all().forEach(content -> {
            cases.add(Cases.allFeaturesOncePerRegion(content).getFirst());
            cases.add(Cases.full(content));
        });
        cases.addAll(Scenarios.all().values());
        for (Case given : cases) {
            if (new PacRenderer().render(given.rules(), given.scope()) instanceof Rendering rendering) {
                PacFile file = PacFile.read(rendering);
                List<String> urls = new ArrayList<>();
                List<String> expected = new ArrayList<>();
                for (String host : Probes.names(given)) {
                    for (Service service : Probes.services(given)) {
                        int port = service.first();
                        urls.add("https://" + host.toUpperCase(Locale.ROOT) + ":" + port + "/a?b#c");
                        expected.add(
                                file.blocks().stream().anyMatch(block -> block.opens(host, port)) ? "DIRECT" : PROXY);
                    }
                }
                assertThat(answers(engine, PacFile.main(rendering).text(), urls))
                        .as(given.toString())
                        .isEqualTo(expected);
            }
        }
        Proven.by(TargetId.PAC, ProofKind.BEHAVIOUR, engine.tool(), engine.version());
    }

    /// Regions differ in the hosts of their scale units.
    @ParameterizedTest
    @EnumSource
    void theEngineAnswersAsTheReaderInEveryRegion(Engine engine) throws IOException {
        Map<String, Case> cases = new LinkedHashMap<>();
        Catalogs.all()
                .forEach(content -> Cases.allFeaturesOncePerRegion(content)
                        .forEach(given -> cases.put(
                                content.source().sha256()
                                        + given.scope().region().code(),
                                given)));
        for (Case given : cases.values()) {
            Rendering rendering = render(given);
            PacFile file = PacFile.read(rendering);
            List<Rule> own = given.rules().rules().stream()
                    .filter(rule -> rule.id().text().startsWith("asu-"))
                    .toList();
            List<String> hosts = List.copyOf(Probes.names(own));
            assertThat(hosts).as(given.toString()).isNotEmpty();
            assertThat(answers(
                            engine,
                            PacFile.main(rendering).text(),
                            hosts.stream().map(host -> "https://" + host + "/").toList()))
                    .as(given.toString())
                    .isEqualTo(hosts.stream()
                            .map(host ->
                                    file.blocks().stream().anyMatch(block -> block.opens(host, 443)) ? "DIRECT" : PROXY)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void portsComeFromTheAddressOrItsScheme(Engine engine) throws IOException {
        String text = rendered("one-set");
        assertThat(text).contains("dnsDomainIs(name, \".manage.example.com\")", "port === 80 || port === 443");
        String only = text.replace("port === 80 || port === 443", "port === 443");

        assertThat(answers(
                        engine,
                        only,
                        List.of(
                                "https://a.manage.example.com/",
                                "http://a.manage.example.com/",
                                "http://a.manage.example.com:443/x:80/",
                                "wss://a.manage.example.com/",
                                "ws://a.manage.example.com/",
                                "https://a.manage.example.com:8443/",
                                "https://other.example/?u=//a.manage.example.com:443/",
                                "ftp://a.manage.example.com/",
                                "https://evilmanage.example.com/",
                                "https://manage.example.com.evil.example/")))
                .containsExactly("DIRECT", PROXY, "DIRECT", "DIRECT", PROXY, PROXY, PROXY, PROXY, PROXY, PROXY);
    }

    @ParameterizedTest
    @EnumSource
    void addressesAreComparedAndNamesAreNotLookedUp(Engine engine) throws IOException {
        assertThat(answers(
                        engine,
                        rendered("ipv6-clients"),
                        List.of(
                                "https://198.51.100.0/",
                                "https://198.51.100.31/",
                                "https://198.51.100.32/",
                                "http://198.51.100.1/",
                                "https://[2001:db8:41::1]/",
                                "https://198.51.100.1.example/")))
                .containsExactly("DIRECT", "DIRECT", PROXY, PROXY, PROXY, PROXY);
    }

    /// Without UDP, which no web address has.
    @ParameterizedTest
    @EnumSource
    void theTablesProbesGoAroundTheProxyAsDeclared(Engine engine) throws IOException {
        Rendering rendering = ProbeTable.render(
                new PacRenderer(), new Sources(Cases.networks("192.0.2.0/25 2001:db8:9::/48"), List.of("lan")));
        List<ProbeTable.Probe> probes = ProbeTable.probes().stream()
                .filter(probe -> probe.service().transport() == Transport.TCP)
                .toList();
        List<String> urls = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (ProbeTable.Probe probe : probes) {
            int port = probe.service().first();
            String host = probe.host().isEmpty() && probe.isSix() ? "[" + probe.address() + "]" : probe.destination();
            urls.add((port == 80 ? "http://" : "https://") + host + ":" + port + "/");
            expected.add((ProbeTable.passes(rendering, probe) ? "DIRECT" : PROXY) + " " + probe);
        }
        List<String> answers = answers(engine, PacFile.main(rendering).text(), urls);
        assertThat(IntStream.range(0, probes.size()).mapToObj(i -> answers.get(i) + " " + probes.get(i)))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void theRollBackSendsEverythingToTheProxy(Engine engine) throws IOException {
        String text = AzureFile.named(render(Scenarios.all().get("one-set")), "-rollback.pac")
                .text();
        assertThat(answers(engine, text, List.of("https://a.manage.example.com/", "https://manage.example.com/")))
                .containsOnly(PROXY);
        Proven.by(TargetId.PAC, ProofKind.BEHAVIOUR, engine.tool(), engine.version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(url, host) {;(url, host)",
                "host.toLowerCase();host.toLowerCase(",
                "return \"DIRECT\";return DIRECT\"",
                "name === ;name = = ",
                "FindProxyForURL;findProxyForURL",
                "  return null;  return nothing"
            })
    void bothEnginesRefuseMutants(String good, String bad) throws IOException {
        String text = rendered("one-set");
        assertThat(text).contains(good);
        for (Engine engine : Engine.values()) {
            assertThat(run(engine, text.replace(good, bad), List.of("https://other.example/"))
                            .exit())
                    .as("%s", engine)
                    .isNotZero();
        }
        for (Engine engine : Engine.values()) {
            Proven.by(TargetId.PAC, ProofKind.BEHAVIOUR, engine.tool(), engine.version());
        }
    }

    /// Mutants that load: the probes find them.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\".manage.example.com\";\"manage.example.com\"",
                "host.toLowerCase();host",
                "port === 80 || port === 443;port !== 22",
                "(url, host) ||;(host, url) ||"
            })
    void bothEnginesShowWhatMutantsDo(String good, String bad) throws IOException {
        String text = rendered("one-set");
        List<String> urls = List.of(
                "https://a.MANAGE.example.com/",
                "https://a.manage.example.com:8080/",
                "https://evilmanage.example.com/");
        assertThat(text).contains(good);
        for (Engine engine : Engine.values()) {
            assertThat(answers(engine, text, urls)).containsExactly("DIRECT", PROXY, PROXY);
            assertThat(answers(engine, text.replace(good, bad), urls))
                    .as("%s", engine)
                    .isNotEqualTo(List.of("DIRECT", PROXY, PROXY));
        }
    }

    @Test
    void functionsOfRequestsCanStandInOneFile() throws IOException {
        String first = rendered("one-set");
        String other = first.replace("PR_2026_000123", "PR_2026_000124").replace("manage", "other");
        String both = other.substring(0, other.indexOf("\n\n") + 1) + first;
        for (Engine engine : Engine.values()) {
            assertThat(answers(engine, both, List.of("https://a.manage.example.com/")))
                    .containsExactly("DIRECT");
        }
    }

    private List<String> answers(Engine engine, String pac, List<String> urls) throws IOException {
        Programs.Outcome outcome = run(engine, pac, urls);
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        return outcome.output().lines().toList();
    }

    private Programs.Outcome run(Engine engine, String pac, List<String> urls) throws IOException {
        String file = Files.writeString(folder.resolve("x.pac"), pac).toString();
        String probes = Files.writeString(folder.resolve("x.urls"), String.join("\n", urls) + "\n")
                .toString();
        return switch (engine) {
            case NODE -> NodeTools.run("pac.mjs", file, probes);
            case PYTHON -> {
                String python = Programs.require("python3");
                Skips.unless(
                        Programs.run(folder, python, "-W", "ignore", "-c", "import pacparser")
                                        .exit()
                                == 0,
                        "python3-pacparser is not installed");
                yield Programs.run(folder, python, "-W", "ignore", PYTHON.toString(), file, probes);
            }
        };
    }

    private static String rendered(String scenario) {
        return PacFile.main(render(Scenarios.all().get(scenario))).text();
    }

    private static Rendering render(Case given) {
        return (Rendering) new PacRenderer().render(given.rules(), given.scope());
    }
}
