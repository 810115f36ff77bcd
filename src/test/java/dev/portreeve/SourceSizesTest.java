package dev.portreeve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files and methods stay short enough to be read.
class SourceSizesTest {

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 40;

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        assertThat(sources(Path.of("src")).stream()
                        .filter(source -> lines(source).size() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void mostFilesAreShort() throws IOException {
        List<Integer> sizes = sources(Path.of("src/main/java")).stream()
                .map(source -> lines(source).size())
                .sorted()
                .toList();
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("ninth decile of lines").isLessThan(150);
    }

    @Test
    void noMethodIsLongerThanFortyLines() throws IOException {
        assertThat(sources(Path.of("src/main/java")).stream().flatMap(SourceSizesTest::longMethods))
                .isEmpty();
    }

    /// Methods of the formatted source: from a line indented by four that ends with a brace to the brace at the same
    /// indent.
    private static Stream<String> longMethods(Path source) {
        List<String> lines = lines(source);
        Stream.Builder<String> found = Stream.builder();
        for (int indent = 4; indent <= 8; indent += 4) {
            String head = " ".repeat(indent);
            int start = -1;
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean atIndent = line.startsWith(head) && line.length() > indent && line.charAt(indent) != ' ';
                if (atIndent && line.contains("(") && !line.matches(".*\\b(class|record|interface|enum)\\b.*")) {
                    start = i;
                } else if (atIndent && line.equals(head + "}") && start >= 0) {
                    if (i - start - 1 > LONGEST_METHOD) {
                        found.add(source + ":" + (start + 1) + " has " + (i - start - 1) + " lines");
                    }
                    start = -1;
                }
            }
        }
        return found.build();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
