/// Revisions and documents in the database.
@NullMarked
package dev.portreeve.catalog.persistence;

import org.jspecify.annotations.NullMarked;
