/// The request pages: list, wizard and dossier.
@NullMarked
package dev.portreeve.requests.ui;

import org.jspecify.annotations.NullMarked;
