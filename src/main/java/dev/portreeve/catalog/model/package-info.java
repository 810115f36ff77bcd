/// The catalog as plain records: endpoint sets, groups, scale units, features and findings. Pure.
@NamedInterface("model")
@NullMarked
package dev.portreeve.catalog.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
