package dev.portreeve.bundles.manifest;

import java.util.List;

/// A check that the files of a target passed; one that fails leaves no package.
///
/// @param kind    such as `parser`
/// @param rungs   how far it goes, `L1` to `L3`; possibly none
/// @param tool    what checked, such as `Squid`
/// @param version of the tool
/// @param extent  which files were checked: `bytes` for the file as it is in the package, else a word for those that
///                were checked when the release was built
public record FileCheck(String kind, List<String> rungs, String tool, String version, String extent) {

    /// The extent of a check of the file itself.
    public static final String BYTES = "bytes";
    /// The one result there is.
    public static final String PASSED = "passed";

    /// @throws IllegalArgumentException when a text is not one line of printable ASCII
    public FileCheck {
        Words.id(kind);
        rungs = rungs.stream().map(Words::id).toList();
        Words.line(tool);
        Words.line(version);
        Words.id(extent);
    }

    /// Whether the file itself was checked, when the package was issued.
    public boolean isOfTheBytes() {
        return extent.equals(BYTES);
    }
}
