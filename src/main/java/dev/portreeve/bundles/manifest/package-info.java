/// What stands in a package: the stored record it is built from, its manifest, approvals, list of digests, changes
/// and instructions. Pure: the same record gives the same bytes.
@NamedInterface("manifest")
@NullMarked
package dev.portreeve.bundles.manifest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
