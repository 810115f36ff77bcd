/// People, their roles, and who is signed in.
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"audit", "canonical", "platform", "shell", "shell :: kit", "shell :: i18n"})
@NullMarked
package dev.portreeve.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
