/// Rule sets written for a firewall or proxy, with a verdict for each thing asked for. Pure.
@ApplicationModule(
        displayName = "Rendering",
        allowedDependencies = {"addressing", "rules", "canonical", "catalog :: model"})
@NullMarked
package dev.portreeve.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
