package dev.portreeve.bundles.checks;

import dev.portreeve.bundles.manifest.FileCheck;
import dev.portreeve.canonical.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The last look at the very bytes that are about to be signed.
@Component
public class IssueChecks {

    private final ProgramSettings settings;
    private final String version;

    IssueChecks(ProgramSettings settings, @Value("${portreeve.version}") String version) {
        this.settings = settings;
        this.version = version;
    }

    /// How the look ended.
    public sealed interface Outcome {}

    /// Every file passed these checks.
    public record Passed(Map<String, List<FileCheck>> checks) implements Outcome {}

    /// A file did not.
    public record Stopped(FileFault fault) implements Outcome {}

    /// Checks the files of targets; others are passed over.
    ///
    /// @param files by path in the package
    public Outcome check(Map<String, Bytes> files) {
        SortedMap<String, Bytes> ofTargets = new TreeMap<>(files);
        ofTargets.keySet().removeIf(path -> path.indexOf('/') < 0);
        SortedMap<String, List<FileCheck>> checks = new TreeMap<>();
        for (Map.Entry<String, Bytes> file : ofTargets.entrySet()) {
            Optional<FileFault> fault =
                    Structure.fault(file.getKey(), file.getValue().array());
            if (fault.isPresent()) {
                return new Stopped(fault.get());
            }
            checks.computeIfAbsent(file.getKey(), _ -> new ArrayList<>())
                    .add(new FileCheck("structure", List.of(), Structure.TOOL, version, FileCheck.BYTES));
        }
        for (TargetProgram program : TargetProgram.values()) {
            Optional<FileFault> fault = ask(program, ofTargets, checks);
            if (fault.isPresent()) {
                return new Stopped(fault.get());
            }
        }
        return new Passed(checks);
    }

    private Optional<FileFault> ask(
            TargetProgram program, SortedMap<String, Bytes> files, Map<String, List<FileCheck>> checks) {
        Optional<String> path = settings.path(program);
        Map<String, Bytes> read = new TreeMap<>(files);
        read.keySet().removeIf(file -> !program.reads(file));
        if (path.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        try (ProgramCheck check = new ProgramCheck(program, path.get(), new BoundedRun(settings.longest()))) {
            FileCheck passed = check.passed();
            for (Map.Entry<String, Bytes> file : read.entrySet()) {
                Optional<FileFault> fault =
                        check.fault(file.getKey(), file.getValue().array());
                if (fault.isPresent()) {
                    return fault;
                }
                checks.computeIfAbsent(file.getKey(), _ -> new ArrayList<>()).add(passed);
            }
        }
        return Optional.empty();
    }
}
