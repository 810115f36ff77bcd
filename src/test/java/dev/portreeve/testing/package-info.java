/// What tests of several modules share: golden files, source documents, external programs.
@NullMarked
package dev.portreeve.testing;

import org.jspecify.annotations.NullMarked;
