/// The pages and the search field.
@NullMarked
package dev.portreeve.lookup.ui;

import org.jspecify.annotations.NullMarked;
