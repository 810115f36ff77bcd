/// Microsoft's endpoint lists as immutable revisions: imported, checked, compared and published.
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {
            "addressing",
            "canonical",
            "audit",
            "identity",
            "platform",
            "platform :: http",
            "shell",
            "shell :: kit",
            "shell :: i18n"
        })
@NullMarked
package dev.portreeve.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
