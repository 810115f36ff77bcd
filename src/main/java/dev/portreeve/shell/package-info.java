/// The frame around every page: layout, navigation, errors and what they share.
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"platform"})
@NullMarked
package dev.portreeve.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
