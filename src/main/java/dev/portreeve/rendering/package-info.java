/// Rule sets written for a firewall, with a verdict for each rule. Pure.
@ApplicationModule(
        displayName = "Rendering",
        allowedDependencies = {"addressing", "rules", "canonical", "catalog :: model"})
@NullMarked
package dev.portreeve.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
