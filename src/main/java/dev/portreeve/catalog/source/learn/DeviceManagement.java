package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Hosts that the article names for unauthenticated proxy access and that stand in none of its tables: managed devices
/// use them all the same.
final class DeviceManagement {

    private DeviceManagement() {}

    /// Adds the group to what the tables and lists gave. What another line of the page names as well is no such host:
    /// its row may only be unreadable.
    static void add(Page page, Groups groups, List<Stated> stated, List<PageLine> lines, List<PageLine> headings) {
        Set<Integer> statements = stated.stream().map(Stated::line).collect(Collectors.toSet());
        List<HostPattern> elsewhere = lines.stream()
                .filter(line -> line.text().indexOf('.') >= 0 && !statements.contains(line.number()))
                .flatMap(line -> Addresses.hostsIn(line.text()).stream())
                .map(HostPattern::tryParse)
                .flatMap(Optional::stream)
                .toList();
        for (Stated statement : stated) {
            if (statement.kind() == RequirementKind.NO_PROXY_AUTHENTICATION) {
                PageLine label = label(headings, statement.line());
                statement.hosts().stream()
                        .filter(HostPattern.Name.class::isInstance)
                        .filter(host -> elsewhere.stream().noneMatch(host::isCoveredBy))
                        .forEach(host -> add(
                                page, groups, label, host, statement.sentence().numberOf(host.toString())));
            }
        }
    }

    private static void add(Page page, Groups groups, PageLine label, HostPattern host, int line) {
        GroupDraft group = groups.open(GroupKind.DEVICE_MANAGEMENT, Optional.empty(), label);
        new AddressCell(page, group.subject(), group.destinations(), group.notes())
                .address(host.toString(), line, false);
    }

    private static PageLine label(List<PageLine> headings, int line) {
        String heading = headings.stream()
                .filter(it -> it.number() <= line)
                .reduce((first, second) -> second)
                .map(PageLine::text)
                .orElse("");
        return new PageLine(line, heading);
    }
}
