/// Objects and an access list for Cisco ASA, as commands of its configuration. Pure.
@NullMarked
package dev.portreeve.rendering.ciscoasa;

import org.jspecify.annotations.NullMarked;
