package dev.portreeve.bundles.manifest;

import java.util.List;

/// What is known about the files of one target. Its files are those in the folder of its name.
///
/// @param target the target's name and folder, such as `squid`
/// @param checks what was checked before issue, possibly nothing
public record TargetStatement(String target, List<Check> checks) {

    /// @throws IllegalArgumentException when the name is no identifier
    public TargetStatement {
        Words.id(target);
        checks = List.copyOf(checks);
    }

    /// A check that passed.
    ///
    /// @param what such as `grammar`
    /// @param by   the tool and its version
    public record Check(String what, String by) {

        /// @throws IllegalArgumentException when a text is not one line of printable ASCII
        public Check {
            Words.line(what);
            Words.line(by);
        }
    }
}
