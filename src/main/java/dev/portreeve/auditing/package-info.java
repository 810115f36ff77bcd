/// The auditor's pages over the audit log and the people in it.
@ApplicationModule(
        displayName = "Auditing",
        allowedDependencies = {"audit", "canonical", "identity", "platform", "shell", "shell :: kit", "shell :: i18n"})
@NullMarked
package dev.portreeve.auditing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
