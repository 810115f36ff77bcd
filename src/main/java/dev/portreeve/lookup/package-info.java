/// Answers whether an address is covered by the catalog and open for a tenant, and finds things by a few words.
@ApplicationModule(
        displayName = "Lookup",
        allowedDependencies = {
            "addressing",
            "canonical",
            "catalog",
            "catalog :: model",
            "catalog :: navigation",
            "tenants",
            "rules",
            "requests",
            "requests :: navigation",
            "bundles",
            "bundles :: manifest",
            "bundles :: navigation",
            "identity",
            "platform",
            "shell",
            "shell :: kit",
            "shell :: i18n"
        })
@NullMarked
package dev.portreeve.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
