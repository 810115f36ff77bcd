/// Reads the Learn page of Intune network endpoints: structure here, the words of each language in data files. Pure.
@NamedInterface("source-learn")
@NullMarked
package dev.portreeve.catalog.source.learn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
