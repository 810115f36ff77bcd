/// Rule requests from draft to submission, and what each would open.
@ApplicationModule(
        displayName = "Requests",
        allowedDependencies = {
            "addressing",
            "canonical",
            "catalog",
            "catalog :: model",
            "catalog :: entry",
            "tenants",
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
package dev.portreeve.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
