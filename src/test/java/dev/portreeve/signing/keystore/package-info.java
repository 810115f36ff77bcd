/// Tests of the key store on disk.
@NullMarked
package dev.portreeve.signing.keystore;

import org.jspecify.annotations.NullMarked;
