/// Tests of the database behind the portal.
@NullMarked
package dev.portreeve.platform.database;

import org.jspecify.annotations.NullMarked;
