package dev.portreeve.cli;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.RenderedSet;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes a rendered set into a folder: first everything into a temporary folder beside its place, then into place, so
/// that a full disk leaves no half of it. Other files of the folder stay.
final class OutputFolder {

    private OutputFolder() {}

    static void write(Path folder, RenderedSet set) throws CommandFailure {
        try {
            Files.createDirectories(folder);
            Path stage = Files.createTempDirectory(folder, ".portreeve-");
            try {
                for (Artifact artifact : set.artifacts()) {
                    Path file = stage.resolve(artifact.path());
                    Files.createDirectories(file.getParent());
                    Files.write(file, artifact.bytes());
                }
                removeEarlier(folder, set);
                for (Artifact artifact : set.artifacts()) {
                    Path file = folder.resolve(artifact.path());
                    Files.createDirectories(file.getParent());
                    Files.move(stage.resolve(artifact.path()), file, StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                remove(stage);
            }
        } catch (IOException e) {
            throw new CommandFailure(folder + ": cannot be written");
        }
    }

    /// A file of an earlier run that this one does not write would still be loaded: it goes.
    private static void removeEarlier(Path folder, RenderedSet set) throws IOException {
        for (var rendering : set.renderings()) {
            Path own = folder.resolve(rendering.target().word());
            if (Files.isDirectory(own)) {
                for (Path file : files(own)) {
                    if (isOurs(file.getFileName().toString(), set.scope().request())) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean isOurs(String name, String request) {
        return name.startsWith(request + ".")
                || name.startsWith(request + "-splice.")
                || name.matches("(names|wildcards|networks)\\.txt|rules\\.(csv|json)");
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
