package dev.portreeve.catalog;

import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/// A service tag as a further source of networks of a set.
///
/// @param ended empty while it holds
public record TagAttachment(
        AttachmentId id,
        Instance instance,
        String tag,
        SetId set,
        PersonId attachedBy,
        Instant attachedAt,
        Optional<End> ended) {

    /// When it ended, and who ended it.
    public record End(PersonId by, Instant at) {}
}
