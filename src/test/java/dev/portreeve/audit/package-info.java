/// Tests of this module.
@NullMarked
package dev.portreeve.audit;

import org.jspecify.annotations.NullMarked;
