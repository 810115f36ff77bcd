/// Requests, their revisions and computed results in the database.
@NullMarked
package dev.portreeve.requests.persistence;

import org.jspecify.annotations.NullMarked;
