package dev.portreeve.bundles.checks;

import dev.portreeve.bundles.manifest.FileCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Asks one configured program about files, in a folder that is gone afterwards.
final class ProgramCheck implements AutoCloseable {

    private final TargetProgram program;
    private final String path;
    private final BoundedRun runs;
    private final Path folder;

    ProgramCheck(TargetProgram program, String path, BoundedRun runs) {
        this.program = program;
        this.path = path;
        this.runs = runs;
        try {
            this.folder = Files.createTempDirectory("portreeve-check");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Why the program refuses a file, if it does.
    Optional<FileFault> fault(String name, byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve(name.substring(name.lastIndexOf('/') + 1)), bytes);
            BoundedRun.Outcome outcome = runs.run(folder, program.command(path, file.toString()));
            return program.accepts(outcome) ? Optional.empty() : Optional.of(refused(name, outcome.output()));
        } catch (ProgramUnavailableException e) {
            return Optional.of(new FileFault(name, 0, program.tool(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With what the program says of the line, without the folder it says it of.
    private FileFault refused(String name, String output) {
        String words = output.lines()
                .filter(line -> program.line(line).isPresent())
                .findFirst()
                .or(() -> output.lines().filter(line -> !line.isBlank()).findFirst())
                .orElse("")
                .replace(folder + "/", "");
        return new FileFault(name, program.line(output).orElse(0), program.tool(), words);
    }

    /// What a file passed that has no fault.
    FileCheck passed() {
        String version;
        try {
            version = TargetProgram.version(
                    runs.run(folder, program.versionCommand(path)).output());
        } catch (ProgramUnavailableException e) {
            version = "unknown";
        }
        return new FileCheck("parser", List.of("L1"), program.tool(), version, FileCheck.BYTES);
    }

    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
