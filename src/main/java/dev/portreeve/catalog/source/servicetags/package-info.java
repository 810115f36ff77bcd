/// Reads the file of Azure service tags: names of services with their networks. Pure.
@NamedInterface("servicetags")
@NullMarked
package dev.portreeve.catalog.source.servicetags;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
