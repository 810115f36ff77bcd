/// How upper modules add their parts to the page of a request.
@NamedInterface("dossier")
@NullMarked
package dev.portreeve.requests.ui.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
