package dev.portreeve.rendering.junipersrx;

import dev.portreeve.addressing.Service;

/// An application of one port or range.
record SrxApplication(String name, Service service) {}
