package dev.portreeve.bundles.checks;

import java.util.regex.Pattern;

/// Why a file is not issued.
///
/// @param path  of the file in the package
/// @param line  from 1; 0 where no line is to blame
/// @param tool  who refuses it
/// @param words what the tool says, one line of printable ASCII
public record FileFault(String path, int line, String tool, String words) {

    private static final Pattern OTHER = Pattern.compile("[^\\x20-\\x7e]+");
    private static final int LONGEST = 200;

    /// Keeps of the words what fits on a line.
    public FileFault {
        String one = OTHER.matcher(words).replaceAll(" ").strip();
        words = one.length() > LONGEST ? one.substring(0, LONGEST) : one;
    }
}
