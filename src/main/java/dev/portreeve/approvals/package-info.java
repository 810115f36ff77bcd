/// Decisions on requests: who may decide, what a decision binds to, and when it counts.
@ApplicationModule(
        displayName = "Approvals",
        allowedDependencies = {
            "canonical",
            "requests",
            "requests :: dossier",
            "rules",
            "rendering",
            "identity",
            "audit",
            "platform",
            "shell",
            "shell :: kit",
            "shell :: i18n"
        })
@NullMarked
package dev.portreeve.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
