/// Rule collection groups for Azure Firewall policies. Pure.
@NullMarked
package dev.portreeve.rendering.azurefirewall;

import org.jspecify.annotations.NullMarked;
