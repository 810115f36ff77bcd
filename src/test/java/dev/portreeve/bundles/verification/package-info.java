/// What the full check refuses, and with which word.
@NullMarked
package dev.portreeve.bundles.verification;

import org.jspecify.annotations.NullMarked;
