/// Objects and rules for Check Point's management server, as commands of `mgmt_cli` and as calls of its API. Pure.
@NullMarked
package dev.portreeve.rendering.checkpoint;

import org.jspecify.annotations.NullMarked;
