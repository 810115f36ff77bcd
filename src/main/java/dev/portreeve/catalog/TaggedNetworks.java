package dev.portreeve.catalog;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Finding;
import java.util.List;
import java.util.Optional;

/// What an attached tag brings, by the newest file of tags about its cloud.
///
/// @param snapshot the file; empty when there is none
/// @param group    the tag with its networks; empty when the file lacks it
/// @param findings about its networks: those left out, and why
public record TaggedNetworks(
        TagAttachment attachment,
        Optional<SourceSnapshot> snapshot,
        Optional<EndpointGroup> group,
        List<Finding> findings) {

    /// Copies the list.
    public TaggedNetworks {
        findings = List.copyOf(findings);
    }
}
