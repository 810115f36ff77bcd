/// Asks the endpoints web service.
@NullMarked
package dev.portreeve.catalog.watching;

import org.jspecify.annotations.NullMarked;
