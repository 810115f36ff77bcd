/// Reads what was typed or pasted: addresses, and lines of firewall and proxy logs. Pure.
@NullMarked
package dev.portreeve.lookup.reading;

import org.jspecify.annotations.NullMarked;
