package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.lint.Quarantine;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Recognises sentences that state a requirement or the ports of peers.
final class Statements {

    private final Page page;
    private final Groups groups;
    private final List<Stated> stated = new ArrayList<>();
    private final List<Service> webPorts = new ArrayList<>();

    Statements(Page page, Groups groups) {
        this.page = page;
        this.groups = groups;
    }

    List<Stated> stated() {
        return stated;
    }

    List<Service> webPorts() {
        return webPorts;
    }

    /// Whether a sentence states anything.
    boolean read(Part part, PageLine line) {
        Stream.of(StatedPorts.ofProtocols(line.text()), StatedPorts.after(line.text()))
                .flatMap(List::stream)
                .filter(service -> part.section().isEmpty() && !webPorts.contains(service))
                .forEach(webPorts::add);
        boolean found = false;
        for (Statement statement : Statement.values()) {
            found |= statement
                    .requirement()
                    .filter(kind -> states(part, line, statement, kind))
                    .isPresent();
        }
        if (part.in(Section.DELIVERY_OPTIMIZATION) && page.words().says(Statement.PEER_PORTS, line.text())) {
            peerPorts(part, line);
            return true;
        }
        return found;
    }

    private boolean states(Part part, PageLine line, Statement statement, RequirementKind kind) {
        if (!page.words().says(statement, line.text())) {
            return false;
        }
        List<HostPattern> hosts = kind == RequirementKind.BYTE_RANGES ? List.of() : hosts(line);
        stated.add(new Stated(kind, hosts, section(part, line, kind), line));
        return true;
    }

    /// A sentence about byte ranges at the beginning of the page says itself whose they are.
    private static Optional<Section> section(Part part, PageLine line, RequirementKind kind) {
        boolean downloads = kind == RequirementKind.BYTE_RANGES && line.text().contains("Win32");
        return part.section().or(() -> downloads ? Optional.of(Section.SCRIPTS_WIN32) : Optional.empty());
    }

    private List<HostPattern> hosts(PageLine line) {
        List<HostPattern> hosts = new ArrayList<>();
        String text = Items.text(line.text());
        List<String> found = Addresses.hostsIn(text);
        Addresses.brokenIn(text, found)
                .forEach(it -> page.find("learn.corrupt-address", Severity.QUARANTINE, line.numberOf(it), "", it));
        for (String written : found) {
            Optional<HostPattern> host = HostPattern.tryParse(written);
            Optional<String> reason = host.flatMap(Quarantine::reasonInRequirement);
            if (host.isEmpty() || reason.isPresent()) {
                String code = reason.orElse("learn.corrupt-address");
                page.find(code, Severity.QUARANTINE, line.numberOf(written), "", written);
            } else if (!hosts.contains(host.get())) {
                hosts.add(host.get());
            }
        }
        return hosts;
    }

    private void peerPorts(Part part, PageLine line) {
        GroupDraft peers = groups.open(
                GroupKind.DELIVERY_PEERING,
                Optional.empty(),
                line.with(part.heading().text()));
        StatedPorts.ofPeers(line.text()).forEach(peers::state);
        StatedPorts.ofWeb(line.text())
                .forEach(service -> groups.open(GroupKind.DELIVERY_OPTIMIZATION, Optional.empty(), part.heading())
                        .state(service));
    }
}
