/// The approvers' pages, found as a reader finds them.
@NullMarked
package dev.portreeve.approvals.ui;

import org.jspecify.annotations.NullMarked;
