package dev.portreeve.catalog.diff;

import dev.portreeve.catalog.model.SetId;

/// What the changes of all rows of a set do together: a row that moves to another section does nothing.
public record SetEffect(SetId id, Effect effect) {}
