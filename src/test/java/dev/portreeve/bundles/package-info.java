/// Packages built, verified and mutated, with the tools their readers have.
@NullMarked
package dev.portreeve.bundles;

import org.jspecify.annotations.NullMarked;
