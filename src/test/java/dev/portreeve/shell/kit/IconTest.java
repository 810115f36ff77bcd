package dev.portreeve.shell.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {

    private static final Pattern SHAPE = Pattern.compile("<(path|circle|rect|line|polyline|polygon|ellipse)\\b[^>]*>");

    @Test
    void theSpriteHoldsExactlyTheNamedIcons() throws IOException {
        String sprite = Files.readString(Path.of("frontend", Icon.SPRITE));
        assertThat(Pattern.compile("<symbol id=\"([^\"]+)\"")
                        .matcher(sprite)
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Icon.values()).map(Icon::symbol).toList());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GATE")
    void eachIconIsDrawnAsItsLibraryDrawsIt(Icon icon) throws IOException {
        String sprite = Files.readString(Path.of("frontend", Icon.SPRITE));
        int start = sprite.indexOf("<symbol id=\"" + icon.symbol() + "\"");
        String ours = sprite.substring(start, sprite.indexOf("</symbol>", start));
        assertThat(shapes(ours)).isEqualTo(shapes(original(icon)));
    }

    private static String shapes(String svg) {
        return SHAPE.matcher(svg).results().map(MatchResult::group).toList().toString();
    }

    private static String original(Icon icon) {
        String path = "/META-INF/resources/webjars/lucide-static/0.468.0/icons/" + icon.symbol() + ".svg";
        try (InputStream in = Objects.requireNonNull(IconTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
