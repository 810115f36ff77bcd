package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Attestation proves a device over TLS of its own: its hosts are never inspected, in revisions that forget to say so
/// as
/// well.
final class AttestationRule {

    private AttestationRule() {}

    /// The statements of the page, with the one about attestation added where the page has attestation hosts and lacks
    /// it.
    static List<Stated> complete(Page page, Prose prose) {
        List<Stated> stated = new ArrayList<>(prose.stated());
        List<GroupDraft> groups = prose.groups().in(Section.ATTESTATION);
        boolean said = stated.stream()
                .anyMatch(it -> it.kind() == RequirementKind.NO_TLS_INSPECTION
                        && it.hosts().isEmpty()
                        && it.section().filter(Section.ATTESTATION::equals).isPresent());
        if (!said && !groups.isEmpty()) {
            int line = groups.getFirst().line();
            stated.add(new Stated(
                    RequirementKind.NO_TLS_INSPECTION,
                    List.of(),
                    Optional.of(Section.ATTESTATION),
                    new PageLine(line, "")));
            page.find("learn.requirement-inferred", Severity.REMARK, line, "attestation", "no-tls-inspection");
        }
        return stated;
    }
}
