/// Small view parts that several modules share.
@NamedInterface("kit")
@NullMarked
package dev.portreeve.shell.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
