package dev.portreeve.rendering;

import dev.portreeve.catalog.model.RequirementKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What the files for Squid and for browsers open.
final class ProxyReadings {

    private ProxyReadings() {}

    /// `.x` is x and everything below it. Lines do not say which rule they are for.
    static List<Opening> squid(Rendering rendering) {
        SquidFile file = SquidFile.read(rendering);
        List<Opening> openings = new ArrayList<>();
        for (SquidFile.Allow allow : file.allows()) {
            openings.add(Opening.of(
                    "", List.of(), allow.sources(), NameSet.of(allow.domains()), allow.networks(), tcp(allow.ports())));
        }
        for (SquidFile.Allow splice : file.splices()) {
            openings.add(
                    Opening.exempt(RequirementKind.NO_TLS_INSPECTION, NameSet.of(splice.domains()), splice.networks()));
        }
        return openings;
    }

    /// A file for everybody who gets it.
    static List<Opening> pac(Rendering rendering) {
        return PacFile.read(rendering).blocks().stream()
                .map(block -> Opening.of(
                        block.rule(),
                        List.of(),
                        List.of(),
                        NameSet.of(Stream.concat(
                                        block.names().stream(),
                                        block.suffixes().stream().map(suffix -> "*" + suffix))
                                .toList()),
                        block.networks(),
                        tcp(block.ports().stream().map(Object::toString).toList())))
                .toList();
    }

    private static List<String> tcp(Collection<String> ports) {
        return ports.stream().map(port -> "tcp/" + port).toList();
    }
}
