/// Hostile and canonical containers.
@NullMarked
package dev.portreeve.bundles.zip;

import org.jspecify.annotations.NullMarked;
