package dev.portreeve.catalog;

import dev.portreeve.catalog.compose.Composer;
import dev.portreeve.catalog.compose.Composition;
import dev.portreeve.catalog.compose.Tagged;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.source.webservice.WebServiceReader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts beside a leading document what the portal knows from elsewhere about the same cloud.
@Component
class CompanionShelf {

    private final Snapshots snapshots;
    private final TagAttachments attachments;

    CompanionShelf(Snapshots snapshots, TagAttachments attachments) {
        this.snapshots = snapshots;
        this.attachments = attachments;
    }

    /// The reading with its companions. A file that was composed elsewhere keeps what it is made of; networks of tags
    /// join it as well.
    Composition beside(CatalogContent leading, boolean serviceAreas) {
        Instance instance = leading.source().instance();
        boolean alone =
                leading.sources().size() == 1 && !leading.source().carrier().equals(WebServiceReader.CARRIER);
        Optional<CatalogContent> service = alone
                ? snapshots
                        .newest(WebServiceReader.CARRIER, instance)
                        .flatMap(snapshot -> snapshots.content(snapshot.id()))
                : Optional.empty();
        List<Tagged> tags = attachments.networks().stream()
                .filter(each -> each.attachment().instance() == instance)
                .map(each -> new Tagged(
                        each.attachment().tag(),
                        each.attachment().set(),
                        each.snapshot().map(SourceSnapshot::document),
                        each.group(),
                        each.findings()))
                .toList();
        return Composer.compose(leading, service, serviceAreas, tags);
    }
}
