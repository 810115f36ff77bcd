/// Decisions and remarks in the database.
@NullMarked
package dev.portreeve.approvals.persistence;

import org.jspecify.annotations.NullMarked;
