package dev.portreeve.bundles.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Which programs an administrator lets the portal run on files before they are issued: none, unless named with their
/// whole path as `portreeve.checks.programs.squid`, `.nft` or `.suricata`.
@Component
public class ProgramSettings {

    private static final String PREFIX = "portreeve.checks.programs.";
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Map<TargetProgram, String> programs;

    ProgramSettings(Environment environment) {
        this.programs = new EnumMap<>(TargetProgram.class);
        for (TargetProgram program : TargetProgram.values()) {
            String path = environment.getProperty(PREFIX + program.key(), "").strip();
            if (!path.isEmpty()) {
                programs.put(program, requireProgram(PREFIX + program.key(), path));
            }
        }
    }

    private static String requireProgram(String setting, String text) {
        Path path = Path.of(text);
        if (!path.isAbsolute() || !Files.isRegularFile(path) || !Files.isExecutable(path)) {
            throw new IllegalArgumentException(
                    setting + " has to be the whole path of a program the portal may run, and is: " + text);
        }
        return text;
    }

    /// The path of a program; empty when it is not to be run.
    Optional<String> path(TargetProgram program) {
        return Optional.ofNullable(programs.get(program));
    }

    /// How long a program may run.
    Duration longest() {
        return LONGEST;
    }
}
