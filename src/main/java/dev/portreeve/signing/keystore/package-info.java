/// The signing key in a PKCS#12 file of the portal's home folder; the only place of the module that reads files.
@NamedInterface("keystore")
@NullMarked
package dev.portreeve.signing.keystore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
