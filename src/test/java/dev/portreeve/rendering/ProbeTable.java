package dev.portreeve.rendering;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rules.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The rules and the probes that every target is asked which can run on the build machine: `src/test/resources/probes`.
///
/// Hosts have the address beside them; where there is none, the address itself is asked for. What is expected follows
/// from the table and the verdicts of the target, and from nothing else.
public final class ProbeTable {

    private static final Path FOLDER = Path.of("src/test/resources/probes");
    private static final List<Rule> RULES = rows("rules.csv")
            .map(row -> asked(Scenarios.rule(row[0], row[1], row[2], row[3])))
            .toList();
    private static final List<Probe> PROBES = rows("probes.csv").map(Probe::of).toList();

    private ProbeTable() {}

    /// Who asks.
    public enum Client {
        /// In the source networks, behind the zone.
        CLIENT,
        /// In none of the source networks.
        STRANGER,
        /// In the source networks, behind another zone.
        GUEST
    }

    /// What has to happen.
    public enum Expected {
        /// It passes, unless the target's verdict is that it cannot be said.
        PASS,
        /// It is stopped, whatever the verdict.
        STOP,
        /// It passes where the verdict says that more is opened, and is stopped elsewhere.
        BEYOND
    }

    /// One thing to try.
    ///
    /// @param host    empty when the address itself is asked for
    /// @param rule    that lets it pass; empty for what nobody asked for
    /// @param entry   of that rule, whose verdict counts
    public record Probe(
            Client client, String host, String address, Service service, Expected expected, String rule, String entry) {

        static Probe of(String... row) {
            return new Probe(
                    Client.valueOf(row[0].toUpperCase(Locale.ROOT)),
                    row[1],
                    row[2],
                    Service.tryParse(row[3]).orElseThrow(),
                    Expected.valueOf(row[4].toUpperCase(Locale.ROOT)),
                    row[5],
                    row[6]);
        }

        /// The host, or the address where there is none.
        public String destination() {
            return host.isEmpty() ? address : host;
        }

        /// Whether the address is one of IPv6.
        public boolean isSix() {
            return address.contains(":");
        }
    }

    /// The probes, in the order of the table.
    public static List<Probe> probes() {
        return PROBES;
    }

    /// The table's rules, rendered.
    public static Rendering render(Renderer renderer, Sources sources) {
        Case given = Scenarios.withRules(Scenarios.scope(sources), RULES.toArray(Rule[]::new));
        return (Rendering) renderer.render(given.rules(), given.scope());
    }

    /// Whether the probe has to pass on the target.
    public static boolean passes(Rendering rendering, Probe probe) {
        if (probe.expected() == Expected.STOP || !isClient(rendering, probe.client())) {
            return false;
        }
        Verdict.Kind entry = kind(rendering, probe, probe.entry());
        boolean isOpen = entry != Verdict.Kind.IMPOSSIBLE
                && kind(rendering, probe, probe.service().toString()) != Verdict.Kind.IMPOSSIBLE;
        return isOpen && (probe.expected() == Expected.PASS || entry == Verdict.Kind.WIDER);
    }

    /// A target that cannot tell such clients apart takes the others for clients too.
    private static boolean isClient(Rendering rendering, Client client) {
        return switch (client) {
            case CLIENT -> true;
            case STRANGER -> !tells(rendering, Entry.Kind.SOURCE_NETWORK);
            case GUEST -> !tells(rendering, Entry.Kind.SOURCE_ZONE);
        };
    }

    private static boolean tells(Rendering rendering, Entry.Kind source) {
        return rendering.report().stream()
                .anyMatch(verdict -> verdict.entry().kind() == source && verdict.kind() == Verdict.Kind.EXACT);
    }

    private static Verdict.Kind kind(Rendering rendering, Probe probe, String entry) {
        return rendering.report().stream()
                .filter(verdict -> verdict.rule()
                        .filter(rule -> rule.text().equals(probe.rule()))
                        .isPresent())
                .filter(verdict -> verdict.entry().value().equals(entry))
                .map(Verdict::kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no verdict on " + entry + " for " + probe));
    }

    /// Every rule is there for a feature.
    private static Rule asked(Rule rule) {
        return new Rule(
                rule.id(),
                rule.section(),
                rule.set(),
                List.of(FeatureId.BASE),
                rule.direction(),
                rule.hosts(),
                rule.networks(),
                rule.services(),
                rule.requirements(),
                rule.origins());
    }

    private static Stream<String[]> rows(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream().skip(1).map(line -> line.split(";", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
