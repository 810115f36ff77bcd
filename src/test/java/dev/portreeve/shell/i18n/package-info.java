@NullMarked
package dev.portreeve.shell.i18n;

import org.jspecify.annotations.NullMarked;
