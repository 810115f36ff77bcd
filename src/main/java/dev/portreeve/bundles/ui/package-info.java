/// The package pages: list, one package with what verifies it, and the part on a request's page that issues it.
@NullMarked
package dev.portreeve.bundles.ui;

import org.jspecify.annotations.NullMarked;
