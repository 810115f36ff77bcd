/// Addresses, host patterns and ports as sets: parsing, normal forms and the algebra over them. Pure.
@ApplicationModule(
        displayName = "Addressing",
        allowedDependencies = {})
@NullMarked
package dev.portreeve.addressing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
