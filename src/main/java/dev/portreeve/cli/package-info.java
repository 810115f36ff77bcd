/// The command line: inspect, compare, render and verify without database or web server. Imports any module, imported
/// by none.
@ApplicationModule(displayName = "Command line", type = ApplicationModule.Type.OPEN)
@NullMarked
package dev.portreeve.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
