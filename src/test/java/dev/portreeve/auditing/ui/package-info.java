/// Pages, found as a reader finds them.
@NullMarked
package dev.portreeve.auditing.ui;

import org.jspecify.annotations.NullMarked;
