/// Fetches from one known host, whatever that host or the way to it does: bounded in size, time and turns.
@NamedInterface("http")
@NullMarked
package dev.portreeve.platform.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
