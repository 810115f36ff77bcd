package dev.portreeve.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private static final int LIMIT = 100_000;

    /// RFC 8785 section 3.2.3.
    @Test
    void sortsMembersAsTheStandardShows() {
        Map<String, String> members = Map.of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.text(members))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /// RFC 8785 section 3.2.2, without its fractions.
    @Test
    void printsStringsAndLiteralsAsTheStandardShows() {
        Map<String, Object> members = new HashMap<>();
        members.put("string", "\u20ac$\u000f\nA'B\"\\\\\"/");
        List<Object> literals = new ArrayList<>();
        literals.add(null);
        literals.add(true);
        literals.add(false);
        members.put("literals", literals);

        assertThat(CanonicalJson.text(members))
                .isEqualTo(
                        "{\"literals\":[null,true,false]," + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void printsBytesAsTheStandardShows() {
        assertThat(CanonicalJson.bytes(Map.of("\u00f6", "\u20ac")))
                .containsExactly('{', '"', 0xc3, 0xb6, '"', ':', '"', 0xe2, 0x82, 0xac, '"', '}');
    }

    @Test
    void keepsLettersThatAreNotNormalised() {
        assertThat(CanonicalJson.text(List.of("A\u030a", "\u00c5"))).isEqualTo("[\"A\u030a\",\"\u00c5\"]");
    }

    @Test
    void escapesControlCharactersOnly() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x20; c++) {
            all.append(c);
        }
        assertThat(CanonicalJson.text(all.append("\"\\/\u007f\u2028\u2029").toString()))
                .isEqualTo(
                        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                                + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d"
                                + "\\u001e\\u001f\\\"\\\\/\u007f\u2028\u2029\"");
    }

    @Test
    void refusesToWriteWhatHasNoCanonicalForm() {
        for (Object value : List.of(
                1.5,
                'c',
                new Object(),
                "\ud83d",
                "\ude00",
                "a\ud83db",
                "\ude00\ud83d",
                9_007_199_254_740_992L,
                -9_007_199_254_740_992L,
                Long.MIN_VALUE,
                Map.of(1, "one"),
                Map.of("\ud83d", 1),
                List.of(1.0f))) {
            assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.bytes(value));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.bytes(nested(65)));
    }

    @Test
    void readsWhatItWrites() throws CanonicalJsonException {
        Random random = new Random(8_785);
        for (int run = 0; run < 20_000; run++) {
            Object value = value(random, 4);
            byte[] bytes = CanonicalJson.bytes(value);
            Object read = CanonicalJson.read(bytes, LIMIT);
            assertThat(read).isEqualTo(value);
            assertThat(CanonicalJson.bytes(java.util.Objects.requireNonNull(read)))
                    .isEqualTo(bytes);
        }
    }

    /// Every changed byte either changes the value or is refused: two texts never mean the same.
    @Test
    void hasOneTextPerValue() {
        Random random = new Random(5);
        int accepted = 0;
        for (int run = 0; run < 20_000; run++) {
            byte[] bytes = CanonicalJson.bytes(value(random, 3));
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] = (byte)
                    (random.nextBoolean() ? random.nextInt(256) : "\"\\{}[],: 0-eE.tfnu".charAt(random.nextInt(18)));
            try {
                Object read = CanonicalJson.read(changed, LIMIT);
                accepted++;
                assertThat(read == null ? "null".getBytes(StandardCharsets.UTF_8) : CanonicalJson.bytes(read))
                        .isEqualTo(changed);
            } catch (CanonicalJsonException e) {
                assertThat(e.offset()).isBetween(0, changed.length);
            }
        }
        assertThat(accepted).isPositive();
    }

    private static Object value(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 3 : 5);
        return switch (kind) {
            case 0 -> random.nextLong(-9_007_199_254_740_991L, 9_007_199_254_740_992L) >> random.nextInt(54);
            case 1 -> random.nextBoolean();
            case 2 -> string(random);
            case 3 -> {
                List<Object> items = new ArrayList<>();
                for (int left = random.nextInt(4); left > 0; left--) {
                    items.add(random.nextInt(8) == 0 ? null : value(random, depth - 1));
                }
                yield items;
            }
            default -> {
                Map<String, Object> members = new LinkedHashMap<>();
                for (int left = random.nextInt(4); left > 0; left--) {
                    members.put(string(random), value(random, depth - 1));
                }
                yield members;
            }
        };
    }

    private static String string(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            int point = random.nextInt(1 << random.nextInt(5, 21)) % (Character.MAX_CODE_POINT + 1);
            text.appendCodePoint(point >= 0xd800 && point < 0xe000 ? 'x' : point);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"a":1,"a":2}           | 7  | a member twice
            {"b":1,"a":2}           | 7  | members out of order
            {"a": 1}                | 5  | not a value
            {"a":1 }                | 6  | expected ,
            { }                     | 1  | expected "
            [1,]                    | 3  | not a value
            [1 ,2]                  | 2  | expected ,
            [01]                    | 1  | not an integer of at most 53 bits in its shortest form
            [-0]                    | 1  | not an integer of at most 53 bits in its shortest form
            [9007199254740992]      | 1  | not an integer of at most 53 bits in its shortest form
            [99999999999999999999]  | 1  | not an integer of at most 53 bits in its shortest form
            [1.0]                   | 2  | expected ,
            [1e3]                   | 2  | expected ,
            [+1]                    | 1  | not a value
            [-]                     | 1  | not a value
            [NaN]                   | 1  | not a value
            [True]                  | 1  | not a value
            [tru]                   | 1  | not a value
            [truefalse]             | 5  | expected ,
            {}x                     | 2  | something after the value
            ["\\u0041"]             | 2  | an escape that is not the shortest
            ["\\u000a"]             | 2  | an escape that is not the shortest
            ["\\u000F"]             | 2  | an escape that is not the shortest
            ["\\/"]                 | 2  | an escape that is not the shortest
            ["\\ud83d\\ude00"]      | 2  | an escape that is not the shortest
            ["é                     | 4  | the text ends too early
            {'a':1}                 | 1  | expected "
            [1//2]                  | 2  | expected ,
            [                       | 1  | the text ends too early
            ["\\                    | 3  | the text ends too early
            ["\\u00                 | 2  | an escape that is not the shortest
            """)
    void saysWhereAndWhyATextIsNotCanonical(String text, int offset, String reason) {
        assertThatExceptionOfType(CanonicalJsonException.class)
                .isThrownBy(() -> CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8), LIMIT))
                .withMessage("byte %d: %s", offset, reason)
                .satisfies(fault -> assertThat(fault.offset()).isEqualTo(offset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " {}", "{}\n", "\ufeff{}", "[\"\n\"]", "[\"\u0000\"]"})
    void refusesWhatStandsAround(String text) {
        assertThatExceptionOfType(CanonicalJsonException.class)
                .isThrownBy(() -> CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8), LIMIT));
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[][] wrong = {
            {'"', (byte) 0xff, '"'}, // no such byte
            {'"', (byte) 0xc0, (byte) 0xaf, '"'}, // overlong
            {'"', (byte) 0xed, (byte) 0xa0, (byte) 0xbd, '"'}, // half a surrogate pair
            {'"', (byte) 0xe2, (byte) 0x82} // cut off
        };
        for (byte[] bytes : wrong) {
            assertThatExceptionOfType(CanonicalJsonException.class)
                    .isThrownBy(() -> CanonicalJson.read(bytes, LIMIT))
                    .withMessage("byte 1: not UTF-8");
        }
    }

    @Test
    void boundsSizeAndDepth() throws CanonicalJsonException {
        byte[] deepest = CanonicalJson.bytes(nested(64));
        assertThat(CanonicalJson.read(deepest, deepest.length)).isEqualTo(nested(64));
        assertThatExceptionOfType(CanonicalJsonException.class)
                .isThrownBy(() -> CanonicalJson.read(deepest, deepest.length - 1))
                .withMessage("byte 127: longer than 127 bytes");
        byte[] million = "[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(CanonicalJsonException.class)
                .isThrownBy(() -> CanonicalJson.read(million, million.length))
                .withMessage("byte 64: deeper than 64 levels");
    }

    private static Object nested(int levels) {
        Object value = List.of();
        for (int level = 1; level < levels; level++) {
            value = List.of(value);
        }
        return value;
    }
}
