package dev.portreeve.cli;

import dev.portreeve.bundles.manifest.CheckedFile;
import dev.portreeve.bundles.manifest.FileCheck;
import dev.portreeve.bundles.zip.Archive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `verify` says about the checks that a package names: by file, with versions, and whether such files were ever
/// on
/// the product.
final class CheckReport {

    private CheckReport() {}

    /// Lines for people; none for a package without checks by file.
    static String text(Archive archive) {
        List<CheckedFile> files = CheckedFile.of(archive);
        if (files.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("  checks, as the signed manifest says\n");
        String target = "";
        for (CheckedFile file : files) {
            if (!file.target().equals(target)) {
                target = file.target();
                text.append("    ")
                        .append(target)
                        .append(": ")
                        .append(device(file.device()))
                        .append('\n');
            }
            text.append("      ").append(file.path()).append('\n');
            if (file.checks().isEmpty()) {
                text.append("        none\n");
            }
            file.checks()
                    .forEach(
                            check -> text.append("        ").append(line(check)).append('\n'));
        }
        return text.toString();
    }

    private static String device(String word) {
        return switch (word) {
            case "loaded" -> "files like these were loaded by the product itself";
            case "none" -> "lists, there is nothing to load them on";
            default -> "not on a device";
        };
    }

    private static String line(FileCheck check) {
        String rungs = check.rungs().isEmpty() ? "" : " " + String.join(" ", check.rungs());
        return check.kind() + rungs + ": " + check.tool() + " " + check.version() + ", "
                + (check.isOfTheBytes() ? "this file" : "at release, " + check.extent()) + ", " + FileCheck.PASSED;
    }

    /// The same for programs.
    static List<Map<String, Object>> members(Archive archive) {
        return CheckedFile.of(archive).stream().map(CheckReport::members).toList();
    }

    private static Map<String, Object> members(CheckedFile file) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("path", file.path());
        members.put("device", file.device());
        members.put(
                "checks",
                file.checks().stream()
                        .map(check -> Map.of(
                                "check", check.kind(),
                                "rungs", check.rungs(),
                                "tool", check.tool(),
                                "version", check.version(),
                                "extent", check.extent(),
                                "result", FileCheck.PASSED))
                        .toList());
        return members;
    }
}
