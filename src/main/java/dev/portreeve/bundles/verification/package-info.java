/// The full offline check of a package against the keys somebody trusts. Needs no database and no network.
@NamedInterface("verification")
@NullMarked
package dev.portreeve.bundles.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
