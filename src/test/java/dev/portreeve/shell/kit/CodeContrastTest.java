package dev.portreeve.shell.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every colour of a text can be read on every ground it stands on, in both schemes (WCAG 2.2, 1.4.3: 4.5 to 1).
class CodeContrastTest {

    private static final double ENOUGH = 4.5;
    private static final List<String> GROUNDS = List.of("--pr-surface", "--pr-add-bg", "--pr-del-bg");
    private static final Pattern TOKEN =
            Pattern.compile("(--pr-[a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");
    private static final Pattern KIND = Pattern.compile("\\.tk-[a-z]+ \\{ color: var\\((--pr-[a-z0-9-]+)\\); \\}");

    @Test
    void everyColourOnEveryGround() throws IOException {
        String css = Files.readString(Path.of("frontend/styles.css"));
        Map<String, List<String>> tokens = new HashMap<>();
        TOKEN.matcher(css)
                .results()
                .forEach(token -> tokens.put(token.group(1), List.of(token.group(2), token.group(3))));
        List<String> kinds =
                KIND.matcher(css).results().map(kind -> kind.group(1)).toList();
        assertThat(kinds).hasSize(5);
        for (String kind : kinds) {
            for (String ground : GROUNDS) {
                for (int scheme = 0; scheme < 2; scheme++) {
                    String colour = tokens.get(kind).get(scheme);
                    String behind = tokens.get(ground).get(scheme);
                    assertThat(contrast(colour, behind))
                            .as("%s on %s: %s on %s", kind, ground, colour, behind)
                            .isGreaterThanOrEqualTo(ENOUGH);
                }
            }
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        Matcher parts = Pattern.compile("#(..)(..)(..)").matcher(colour);
        assertThat(parts.matches()).isTrue();
        return 0.2126 * linear(parts.group(1)) + 0.7152 * linear(parts.group(2)) + 0.0722 * linear(parts.group(3));
    }

    private static double linear(String hex) {
        double share = Integer.parseInt(hex, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
