package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.RequirementKind;
import java.util.List;
import java.util.Optional;

/// Hosts that the article names for unauthenticated proxy access and that stand in none of its tables: managed devices
/// use them all the same.
final class DeviceManagement {

    private DeviceManagement() {}

    /// Adds the group to what the tables and lists gave.
    static void add(Page page, Groups groups, List<Stated> stated, List<HostPattern> listed, List<PageLine> headings) {
        for (Stated statement : stated) {
            if (statement.kind() != RequirementKind.NO_PROXY_AUTHENTICATION) {
                continue;
            }
            statement.hosts().stream()
                    .filter(HostPattern.Name.class::isInstance)
                    .filter(host -> listed.stream().noneMatch(host::isCoveredBy))
                    .forEach(host -> {
                        PageLine label = label(headings, statement.line());
                        GroupDraft group = groups.open(GroupKind.DEVICE_MANAGEMENT, Optional.empty(), label);
                        new AddressCell(page, group.subject(), group.destinations(), group.notes())
                                .address(host.toString(), statement.line(), false);
                    });
        }
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
