package dev.portreeve.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs the scripts of `src/test/node` on the parsers that its `package-lock.json` names. They are installed by `npm
/// ci`
/// into `target/node`, once for each state of the lock file.
public final class NodeTools {

    private static final Path SOURCE = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");
    private static final String LOCK = "package-lock.json";
    private static final String INSTALLED = "installed.json";

    private NodeTools() {}

    /// Runs a script of the folder with arguments. The test is skipped visibly where Node.js, npm or the packages are
    /// not to be had.
    public static Programs.Outcome run(String script, String... arguments) {
        String node = Programs.require("node");
        install(Programs.require("npm"));
        List<String> command = new ArrayList<>(
                List.of(node, FOLDER.resolve(script).toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return Programs.run(FOLDER, command.toArray(String[]::new));
    }

    private static synchronized void install(String npm) {
        try {
            Files.createDirectories(FOLDER);
            copy();
            Path installed = FOLDER.resolve(INSTALLED);
            if (Files.exists(installed) && Files.mismatch(installed, SOURCE.resolve(LOCK)) < 0) {
                return;
            }
            Programs.Outcome outcome = Programs.run(FOLDER, npm, "ci");
            Skips.unless(outcome.exit() == 0, "npm ci: " + outcome.output());
            Files.write(installed, Files.readAllBytes(SOURCE.resolve(LOCK)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy() throws IOException {
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(FOLDER.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }
}
