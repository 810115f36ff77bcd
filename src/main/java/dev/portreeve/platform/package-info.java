/// The machine room: home folder, embedded database, clock, persistence and web security settings.
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {"addressing"})
@NullMarked
package dev.portreeve.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
