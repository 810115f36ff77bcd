/// The commands, run in process.
@NullMarked
package dev.portreeve.cli;

import org.jspecify.annotations.NullMarked;
