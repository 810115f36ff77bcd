@NullMarked
package dev.portreeve.approvals;

import org.jspecify.annotations.NullMarked;
