@NullMarked
package dev.portreeve.requests;

import org.jspecify.annotations.NullMarked;
