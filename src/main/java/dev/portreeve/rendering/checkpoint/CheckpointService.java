package dev.portreeve.rendering.checkpoint;

import dev.portreeve.addressing.Service;

/// A service object: one port or range.
record CheckpointService(String name, Service service) {}
