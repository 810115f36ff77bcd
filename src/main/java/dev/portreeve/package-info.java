/// Portreeve: approved, verifiable firewall changes from Microsoft's list of Intune network endpoints.
@NullMarked
package dev.portreeve;

import org.jspecify.annotations.NullMarked;
