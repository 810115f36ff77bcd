/// Pages, found as a reader finds them.
@NullMarked
package dev.portreeve.tenants.ui;

import org.jspecify.annotations.NullMarked;
