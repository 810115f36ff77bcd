/// The auditor's pages.
@NullMarked
package dev.portreeve.auditing.ui;

import org.jspecify.annotations.NullMarked;
