package dev.portreeve.bundles.verification;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.PortSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.SuffixMatching;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.zip.Archive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What may be closed, against the package: it names the package before, and nothing that this package opens itself.
final class RemovalCheck {

    private final Members document;
    private final List<Members> rules;

    private RemovalCheck(Members document, List<Members> rules) {
        this.document = document;
        this.rules = rules;
    }

    static void check(Archive archive, ManifestCheck.Manifest manifest) throws PackageVerificationException {
        if (archive.files().stream().noneMatch(file -> file.path().equals(PackageLayout.REMOVALS))) {
            return;
        }
        Members document = CanonicalDocument.read(SealCheck.file(archive, PackageLayout.REMOVALS))
                .exactly("schema", "package", "supersedes", "removals");
        List<Members> rules = CanonicalDocument.read(SealCheck.file(archive, PackageLayout.RULES))
                .objects("rules");
        new RemovalCheck(document, rules).check(manifest);
    }

    private void check(ManifestCheck.Manifest manifest) throws PackageVerificationException {
        document.expect(PackageProblem.REMOVALS_DIFFER, "schema", PackageLayout.REMOVALS_SCHEMA);
        document.expect(PackageProblem.REMOVALS_DIFFER, "package", manifest.id().toString());
        Optional<PackageId> before = manifest.supersedes();
        document.expect(
                PackageProblem.REMOVALS_DIFFER,
                "supersedes",
                before.map(PackageId::toString).orElse(null));
        List<Members> removals = document.objects("removals");
        if (before.isEmpty() && !removals.isEmpty()) {
            throw differ(document.place(), "nothing to close in the first package of a place", "removals");
        }
        for (Members removal : removals) {
            check(removal);
        }
    }

    private void check(Members removal) throws PackageVerificationException {
        removal.exactly("rule", "services", "hosts", "networks").text("rule");
        PortSet ports = ports(removal.texts("services"), removal);
        List<HostPattern> kept = new ArrayList<>();
        List<Prefix> networks = new ArrayList<>();
        for (Members rule : rules) {
            if (!ports(rule.texts("services"), rule).intersect(ports).isEmpty()) {
                for (String name : List.of("names", "wildcards")) {
                    for (String host : rule.texts(name)) {
                        kept.add(host(host, rule));
                    }
                }
                networks.addAll(networks(rule));
            }
        }
        checkHosts(removal, HostSet.of(kept, SuffixMatching.STRICT));
        AddressSet closing = AddressSet.of(networks(removal));
        if (closing.overlaps(AddressSet.of(networks))) {
            throw differ(removal.place() + " networks", "nothing that the package opens", closing.toString());
        }
    }

    private static void checkHosts(Members removal, HostSet open) throws PackageVerificationException {
        for (Members each : removal.objects("hosts")) {
            HostPattern closing = host(each.exactly("host", "except").text("host"), each);
            List<HostPattern> except = new ArrayList<>();
            for (String stays : each.texts("except")) {
                except.add(host(stays, each));
            }
            HostSet stays = HostSet.of(except, SuffixMatching.STRICT);
            HostSet both = HostSet.of(List.of(closing), SuffixMatching.STRICT).intersect(open);
            if (!stays.covers(both)) {
                throw differ(each.place(), "nothing that the package opens", closing.toString());
            }
        }
    }

    private static PortSet ports(List<String> services, Members place) throws PackageVerificationException {
        List<Service> ports = new ArrayList<>();
        for (String text : services) {
            ports.add(Service.tryParse(text).orElseThrow(() -> malformed(place, "a service", text)));
        }
        return PortSet.of(ports);
    }

    private static List<Prefix> networks(Members place) throws PackageVerificationException {
        List<Prefix> networks = new ArrayList<>();
        for (String text : place.texts("networks")) {
            networks.add(Prefix.tryParse(text).orElseThrow(() -> malformed(place, "a network", text)));
        }
        return networks;
    }

    private static HostPattern host(String text, Members place) throws PackageVerificationException {
        return HostPattern.tryParse(text).orElseThrow(() -> malformed(place, "a host", text));
    }

    private static PackageVerificationException malformed(Members place, String kind, String text) {
        return new PackageVerificationException(PackageProblem.JSON_MEMBER, place.place(), kind, text);
    }

    private static PackageVerificationException differ(String place, String expected, String actual) {
        return new PackageVerificationException(PackageProblem.REMOVALS_DIFFER, place, expected, actual);
    }
}
