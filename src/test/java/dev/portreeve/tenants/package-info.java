/// Tests of this module.
@NullMarked
package dev.portreeve.tenants;

import org.jspecify.annotations.NullMarked;
