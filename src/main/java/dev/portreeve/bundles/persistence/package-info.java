/// Issued packages in the database.
@NullMarked
package dev.portreeve.bundles.persistence;

import org.jspecify.annotations.NullMarked;
