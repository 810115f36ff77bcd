package dev.portreeve.rendering.checkpoint;

import dev.portreeve.addressing.Prefix;

/// A network or host object.
record CheckpointAddress(String name, Prefix network) {}
