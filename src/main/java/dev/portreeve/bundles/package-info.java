/// Signed rule packages: built once, stored, downloaded and verified.
@ApplicationModule(
        displayName = "Packages",
        allowedDependencies = {
            "addressing",
            "canonical",
            "signing",
            "signing :: keystore",
            "requests",
            "requests :: dossier",
            "approvals",
            "catalog",
            "catalog :: model",
            "tenants",
            "rules",
            "rendering",
            "rendering :: proof",
            "identity",
            "audit",
            "platform",
            "shell",
            "shell :: kit",
            "shell :: i18n"
        })
@NullMarked
package dev.portreeve.bundles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
