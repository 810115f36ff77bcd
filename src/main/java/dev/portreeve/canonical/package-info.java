/// Canonical JSON (RFC 8785) and the digests taken over it. Pure.
@ApplicationModule(
        displayName = "Canonical",
        allowedDependencies = {})
@NullMarked
package dev.portreeve.canonical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
