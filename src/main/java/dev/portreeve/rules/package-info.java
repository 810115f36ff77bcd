/// The least set of openings for chosen features on a scale unit, each naming the entries it comes from. Pure.
@ApplicationModule(
        displayName = "Rules",
        allowedDependencies = {"addressing", "catalog :: model"})
@NullMarked
package dev.portreeve.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
