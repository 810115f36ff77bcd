/// Which entries of the catalog and which open rules cover an address, by hashing and sorted arrays. Pure.
@NullMarked
package dev.portreeve.lookup.index;

import org.jspecify.annotations.NullMarked;
