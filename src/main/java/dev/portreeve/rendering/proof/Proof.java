package dev.portreeve.rendering.proof;

import java.util.List;
import java.util.regex.Pattern;

/// One check that the build makes of a target's files; the build fails when it fails.
///
/// @param files   whose names end like this
/// @param rungs   how far it goes; empty for what has none, such as a reader
/// @param tool    what checked, such as `Squid`
/// @param version of the tool; [#OF_THE_RELEASE] for what is part of Portreeve
/// @param tests   that make it, each as `Class.method`
public record Proof(
        Pattern files,
        ProofKind kind,
        List<Rung> rungs,
        String tool,
        String version,
        Extent extent,
        List<String> tests) {

    /// Stands for the version of Portreeve.
    public static final String OF_THE_RELEASE = "release";

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException when the version is no version
    public Proof {
        rungs = List.copyOf(rungs);
        tests = List.copyOf(tests);
        if (!version.matches("[0-9][0-9A-Za-z.]*|" + OF_THE_RELEASE)) {
            throw new IllegalArgumentException("not a proof: " + kind + " by " + tool + " " + version + " " + rungs);
        }
    }

    /// Whether it covers a file.
    ///
    /// @param path in a package, such as `squid/PR-2026-000123.conf`
    public boolean covers(String path) {
        return files.matcher(path.substring(path.indexOf('/') + 1)).matches();
    }
}
