package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.rendering.text.JsonFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// JSON that people read line by line.
class JsonFileTest {

    @Test
    void membersKeepTheirOrderAndNothingIsLost() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("z", List.of(1, Map.of("a", true), List.of()));
        object.put("a", "quote \" backslash \\ line\nend");
        object.put("m", Map.of());

        String text = JsonFile.at("x/a.json", object).text();
        assertThat(text).isEqualTo("""
                        {
                          "z": [
                            1,
                            {
                              "a": true
                            },
                            []
                          ],
                          "a": "quote \\" backslash \\\\ line\\nend",
                          "m": {}
                        }
                        """);
        assertThat(JsonMapper.builder().build().readValue(text, Object.class)).isEqualTo(object);
    }

    @Test
    void whatIsNotAsciiOrNotJsonIsRefused() {
        assertThatThrownBy(() -> JsonFile.at("x/a.json", Map.of("a", "필수")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonFile.at("x/a.json", Map.of("a", 1.5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonFile.at("x/a.json", Map.of("a", Map.of(1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
