package dev.portreeve.catalog.compose;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.List;
import java.util.Optional;

/// A service tag that is attached to a set.
///
/// @param file     the newest file of tags; empty when there is none
/// @param networks the tag with its networks; empty when the file lacks it
/// @param findings about its networks: those left out, and why
public record Tagged(
        String tag,
        SetId set,
        Optional<SourceDocument> file,
        Optional<EndpointGroup> networks,
        List<Finding> findings) {

    /// Copies the list.
    public Tagged {
        findings = List.copyOf(findings);
    }
}
