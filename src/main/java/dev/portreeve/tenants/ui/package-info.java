/// Pages for tenants and their enforcement points.
@NullMarked
package dev.portreeve.tenants.ui;

import org.jspecify.annotations.NullMarked;
