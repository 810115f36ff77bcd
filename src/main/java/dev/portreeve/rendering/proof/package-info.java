/// What each release has proven about the files of each target: which program, model or reader took them, in which
/// version, and on which of them. Pure.
@NamedInterface("proof")
@NullMarked
package dev.portreeve.rendering.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
