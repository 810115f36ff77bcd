/// Keys, signatures and their encodings; only the key store in it touches files. Pure otherwise.
@ApplicationModule(
        displayName = "Signing",
        allowedDependencies = {"canonical"})
@NullMarked
package dev.portreeve.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
