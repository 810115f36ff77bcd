package dev.portreeve.rendering.plain;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.canonical.CsvText;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.rules.RuleSet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The rules as CSV (RFC 4180 with LF): one line for each destination of each rule.
final class RuleTable {

    private RuleTable() {}

    static String csv(RuleSet rules, Scope scope) {
        StringWriter text = new StringWriter();
        String sources = words(scope.sources().networks());
        String zones = words(scope.sources().zones());
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    "rule",
                    "direction",
                    "kind",
                    "destination",
                    "services",
                    "requirements",
                    "sources",
                    "zones",
                    "features");
            for (Rule rule : rules.rules()) {
                rule.hosts()
                        .forEach(host ->
                                csv.writeRecord(row(rule, kind(host), host, requirements(rule, host), sources, zones)));
                rule.networks().forEach(network -> csv.writeRecord(row(rule, "network", network, "", sources, zones)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(
            Rule rule, String kind, Object destination, String requirements, String sources, String zones) {
        return List.of(
                        rule.id().text(),
                        rule.direction().word(),
                        kind,
                        destination.toString(),
                        words(rule.services()),
                        requirements,
                        rule.direction() == Direction.PEER ? words(rule.networks()) : sources,
                        zones,
                        words(rule.features()))
                .stream()
                .map(CsvText::guarded)
                .toList();
    }

    private static String kind(HostPattern host) {
        return switch (host) {
            case HostPattern.Name _ -> "name";
            case HostPattern.Wildcard _ -> "wildcard";
        };
    }

    /// The kinds that hold for the host; with the part they hold for, where that is less than the host.
    private static String requirements(Rule rule, HostPattern host) {
        return rule.requirements().stream()
                .flatMap(requirement -> parts(requirement, host).stream())
                .collect(Collectors.joining(" "));
    }

    private static List<String> parts(RuleRequirement requirement, HostPattern host) {
        String kind = requirement.kind().slug();
        if (requirement.hosts().stream().anyMatch(host::isCoveredBy)) {
            return List.of(kind);
        }
        return requirement.hosts().stream()
                .filter(part -> part.isCoveredBy(host))
                .map(part -> kind + "=" + part)
                .toList();
    }

    /// The networks and zones of the clients, as they stand in JSON.
    static Map<String, Object> sources(Scope scope) {
        return Map.of(
                "networks",
                        scope.sources().networks().stream()
                                .map(Prefix::toString)
                                .toList(),
                "zones", scope.sources().zones());
    }

    private static String words(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
