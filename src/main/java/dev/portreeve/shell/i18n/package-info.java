/// Locales and messages.
@NamedInterface("i18n")
@NullMarked
package dev.portreeve.shell.i18n;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
