/// Rules for the firewall of Windows, as a script for PowerShell. Pure.
@NullMarked
package dev.portreeve.rendering.windows;

import org.jspecify.annotations.NullMarked;
