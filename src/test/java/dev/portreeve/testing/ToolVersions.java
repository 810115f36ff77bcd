package dev.portreeve.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which versions of the tools this machine has, as their makers number them and without the revision of a
/// distribution.
public final class ToolVersions {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private ToolVersions() {}

    /// Of a program that says its version when it is asked.
    public static String ofProgram(String name, String option) {
        return KNOWN.computeIfAbsent(name, _ -> {
            Programs.Outcome outcome = Programs.run(Path.of("."), Programs.require(name), option);
            return find("(?i)\\bv(?:ersion )?([0-9]+(?:\\.[0-9]+)+)", outcome.output());
        });
    }

    /// Of a Debian package.
    public static String ofPackage(String name) {
        return KNOWN.computeIfAbsent(name, _ -> {
            Programs.Outcome outcome =
                    Programs.run(Path.of("."), Programs.require("dpkg-query"), "-W", "-f", "${Version}\n", name);
            Skips.unless(outcome.exit() == 0, "package " + name + " is not installed");
            return find("^(?:[0-9]+:)?([0-9]+(?:\\.[0-9]+)+)", outcome.output());
        });
    }

    /// Of a package of Node.js, by the lock file of the test tools.
    public static String ofNode(String name) {
        try {
            String lock = Files.readString(Path.of("src/test/node/package-lock.json"));
            return find("\"node_modules/" + Pattern.quote(name) + "\": \\{\\s*\"version\": \"([0-9.]+)\"", lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of the library a class comes from.
    public static String ofLibrary(Class<?> type) {
        return find(
                "-([0-9]+(?:\\.[0-9]+)+)\\.jar$",
                type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("a version in: %s", text).isTrue();
        return matcher.group(1);
    }
}
