/// What happened, by whom, written in the transaction that made it happen.
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"platform", "signing", "canonical"})
@NullMarked
package dev.portreeve.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
