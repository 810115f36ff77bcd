@NullMarked
package dev.portreeve.shell.kit;

import org.jspecify.annotations.NullMarked;
