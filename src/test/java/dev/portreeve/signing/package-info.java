/// Tests of signatures against OpenSSH and OpenSSL.
@NullMarked
package dev.portreeve.signing;

import org.jspecify.annotations.NullMarked;
