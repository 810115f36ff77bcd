/// The pages of the catalog: browse, find a scale unit, compare, import, and the revisions.
@NullMarked
package dev.portreeve.catalog.ui;

import org.jspecify.annotations.NullMarked;
