/// The home page: whose turn it is, what waits, what changed upstream.
@ApplicationModule(
        displayName = "Workbench",
        allowedDependencies = {
            "catalog",
            "catalog :: model",
            "catalog :: diff",
            "tenants",
            "requests",
            "requests :: dossier",
            "approvals",
            "bundles",
            "bundles :: manifest",
            "identity",
            "audit",
            "platform",
            "shell",
            "shell :: kit",
            "shell :: i18n"
        })
@NullMarked
package dev.portreeve.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
