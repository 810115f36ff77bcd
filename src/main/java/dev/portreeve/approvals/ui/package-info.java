/// The approval queue, and the parts of a request's page where people decide and talk.
@NullMarked
package dev.portreeve.approvals.ui;

import org.jspecify.annotations.NullMarked;
