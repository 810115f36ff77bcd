/// The log's tables, in plain SQL: rows go in and are read, nothing else.
@NullMarked
package dev.portreeve.audit.persistence;

import org.jspecify.annotations.NullMarked;
