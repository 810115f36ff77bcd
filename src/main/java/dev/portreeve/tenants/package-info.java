/// Tenants, the scale unit each lives on, and the firewalls that guard them.
@ApplicationModule(
        displayName = "Tenants",
        allowedDependencies = {
            "addressing",
            "catalog :: model",
            "identity",
            "audit",
            "platform",
            "shell",
            "shell :: kit",
            "shell :: i18n"
        })
@NullMarked
package dev.portreeve.tenants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
