package dev.portreeve.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JsonObjectTest {

    private static final String TEXT = "{\"flag\":true,\"inner\":{\"a\":1},\"list\":[\"x\",\"y\"],\"mixed\":[\"x\",1],"
            + "\"none\":null,\"number\":70000,\"objects\":[{\"a\":1},{}],\"text\":\"t\"}";

    @Test
    void givesMembersByType() throws CanonicalJsonException {
        JsonObject object = read();

        assertThat(object.text("text")).isEqualTo("t");
        assertThat(object.integer("number")).isEqualTo(70_000);
        assertThat(object.flag("flag")).isTrue();
        assertThat(object.texts("list")).containsExactly("x", "y");
        assertThat(object.object("inner").integer("a", 1, 1)).isEqualTo(1);
        assertThat(object.objects("objects")).hasSize(2);
        assertThat(object.optionalText("none")).isEmpty();
        assertThat(object.optionalText("text")).contains("t");
        assertThat(object.optionalObject("absent")).isEmpty();
        assertThat(object.has("none")).isFalse();
        assertThat(object.names()).startsWith("flag", "inner").hasSize(8);
        assertThat(object.object("inner").only("a", "b")).isNotNull();
    }

    @Test
    void namesTheMemberThatIsWrong() throws CanonicalJsonException {
        JsonObject object = read();

        refuses(() -> object.text("absent"), "member absent is absent or of another type");
        refuses(() -> object.text("number"), "member number is absent or of another type");
        refuses(() -> object.text("none"), "member none is absent or of another type");
        refuses(() -> object.integer("number", 1, 65_535), "member number is outside 1 to 65535");
        refuses(() -> object.texts("mixed"), "member mixed holds an item of another type");
        refuses(() -> object.optionalText("flag"), "member flag is absent or of another type");
        refuses(() -> object.only("flag"), "unknown member inner");
        refuses(() -> CanonicalJson.readObject("[]".getBytes(StandardCharsets.UTF_8), 9), "not an object");
    }

    private static JsonObject read() throws CanonicalJsonException {
        return CanonicalJson.readObject(TEXT.getBytes(StandardCharsets.UTF_8), 1_000);
    }

    private static void refuses(ThrowingCallable reading, String message) {
        assertThatExceptionOfType(CanonicalJsonException.class)
                .isThrownBy(reading)
                .withMessage(message);
    }
}
