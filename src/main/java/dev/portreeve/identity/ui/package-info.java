/// Pages for people: administration, the own account, and the name in the frame.
@NullMarked
package dev.portreeve.identity.ui;

import org.jspecify.annotations.NullMarked;
