/// Reads the answers of Microsoft's endpoints web service: the sets, their versions and their changes. Pure.
@NamedInterface("webservice")
@NullMarked
package dev.portreeve.catalog.source.webservice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
