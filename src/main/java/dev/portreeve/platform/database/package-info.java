/// The database behind the portal: a PostgreSQL of its own in the home folder, or any other by URL; two roles, checked.
@NullMarked
package dev.portreeve.platform.database;

import org.jspecify.annotations.NullMarked;
