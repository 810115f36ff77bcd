package dev.portreeve.catalog.source.webservice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.source.Answer;
import dev.portreeve.catalog.source.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Answers that are no answers: each is refused with the code, the line and the pointer, in bounded time.
class HostileAnswersTest {

    private static final String SET = "{\"id\":%d,\"serviceArea\":\"Common\",\"urls\":[\"a.microsoft.com\"]}";

    static Stream<Arguments> answers() {
        String captive = "<!DOCTYPE html>\n<html><head><title>Sign in to the network</title></head></html>";
        return Stream.of(
                broken("empty", "", "json.empty", 0, ""),
                broken("blank", " \n ", "json.empty", 0, ""),
                broken("captive portal", captive, "json.not-json", 1, ""),
                broken("truncated in a list", "[{\"id\":1,\n\"urls\":[\"a\",", "json.truncated", 2, "/0/urls/1"),
                broken("truncated in a text", "[{\"id\":1,\"urls\":[\"a.micro", "json.truncated", 1, "/0/urls/0"),
                broken("truncated after a row", "[{\"id\":1}", "json.truncated", 1, "/0"),
                broken("something behind", "[" + SET.formatted(1) + "]\n[]", "json.not-json", 2, ""),
                broken("repeated name", "[{\"id\":1,\"id\":2}]", "json.repeated-name", 1, "/0/id"),
                broken("repeated name below", "[{\"x\":{\"a\":1,\"a\":2}}]", "json.repeated-name", 1, "/0/x/a"),
                broken("huge exponent", "[{\"id\":1e999999}]", "json.number", 1, "/0/id"),
                broken("fraction", "[{\"id\":1.5}]", "json.number", 1, "/0/id"),
                broken("many digits", "[{\"id\":" + "9".repeat(30) + "}]", "json.number", 1, "/0/id"),
                broken("more digits", "[{\"id\":" + "9".repeat(5_000) + "}]", "json.too-long", 1, "/0/id"),
                broken("not a number", "[{\"id\":NaN}]", "json.not-json", 1, "/0/id"),
                broken("single quotes", "[{'id':1}]", "json.not-json", 1, "/0"),
                broken("comment", "[{\"id\":1/* */}]", "json.not-json", 1, "/0/id"),
                broken("object at the root", "{\"id\":1}", "source.not-a-list", 1, ""),
                broken("text at the root", "\"endpoints\"", "source.not-a-list", 1, ""),
                broken("no sets", "[]", "source.no-sets", 0, ""),
                broken("no set among the rows", "[1,2,{}]", "source.no-sets", 0, ""),
                broken("deep lists", "[".repeat(1_000_000), "json.too-deep", 1, "/0/0/0/0/0/0/0/0/0/0/0/0"),
                broken(
                        "deep member",
                        "[{\"x\":" + "{\"y\":".repeat(5_000),
                        "json.too-deep",
                        1,
                        "/0/x/y/y/y/y/y/y/y/y/y/y"));
    }

    private static Arguments broken(String what, String text, String code, int line, String pointer) {
        return Arguments.of(what, text, code, line, pointer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void aBrokenAnswerIsRefusedWithItsPlace(String what, String text, String code, int line, String pointer) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Reading.Refused(code, line, pointer));
    }

    static Stream<Arguments> encodings() {
        String text = "[" + SET.formatted(1) + "]";
        return Stream.of(
                Arguments.of(
                        "UTF-8 with a mark",
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                        "json.byte-order-mark"),
                Arguments.of("UTF-16 with a mark", text.getBytes(StandardCharsets.UTF_16), "json.not-utf-8"),
                Arguments.of("UTF-16 without", text.getBytes(StandardCharsets.UTF_16LE), "json.not-json"),
                Arguments.of("UTF-32", text.getBytes(Charset.forName("UTF-32")), "json.not-json"),
                Arguments.of("Latin 1", "[\"é\"]".getBytes(StandardCharsets.ISO_8859_1), "json.not-utf-8"),
                Arguments.of("overlong", new byte[] {'[', '"', (byte) 0xc0, (byte) 0xaf, '"', ']'}, "json.not-utf-8"),
                Arguments.of("UTF-7", "+AFsAewAi-id".getBytes(StandardCharsets.US_ASCII), "json.not-json"),
                Arguments.of("zeros", new byte[1000], "json.not-json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void anAnswerInAnotherEncodingIsRefused(String what, byte[] document, String code) {
        assertThat(read(document).code()).isEqualTo(code);
    }

    @Test
    void aMillionRowsAreRefusedAtTheFirstTooMany() {
        String rows = "[" + (SET.formatted(1) + ",").repeat(200_000) + "{}]";

        assertThat(quickly(rows)).isEqualTo(new Reading.Refused("json.too-many", 1, "/2000"));
        assertThat(quickly("[" + "{},".repeat(1_000_000) + "{}]").code()).isEqualTo("json.too-many");
    }

    @Test
    void aCellOfTenMegabytesIsRefused() {
        String cell = "a".repeat(10_000_000);

        assertThat(quickly("[{\"id\":1,\"notes\":\"" + cell + "\"}]"))
                .isEqualTo(new Reading.Refused("json.too-long", 1, "/0/notes"));
        assertThat(quickly("[{\"id\":1,\"" + cell + "\":1}]").code()).isEqualTo("json.too-long");
        assertThat(quickly("[{\"id\":1,\"urls\":[" + "\"a\",".repeat(50_000) + "\"a\"]}]"))
                .isEqualTo(new Reading.Refused("json.too-many", 1, "/0/urls/10000"));
    }

    @Test
    void moreThanSixteenMebibytesAreRefusedUnread() {
        assertThat(read(new byte[16 * 1024 * 1024 + 1]).code()).isEqualTo("json.too-large");
    }

    @Test
    void anAnswerOfNothingButRubbishIsRefusedRatherThanKeptAsFindings() {
        String rubbish = "\"%\",".repeat(4_001);

        assertThat(quickly("[{\"id\":1,\"serviceArea\":\"MEM\",\"urls\":[" + rubbish + "\"%\"]}]")
                        .code())
                .isEqualTo("source.too-many-findings");
    }

    @Test
    void versionsAreReadFromARecordAndFromAList() {
        assertThat(versions("{\"instance\":\"Worldwide\",\"latest\":\"2025120100\",\"versions\":[\"2025110100\"]}"))
                .isEqualTo(new Answer.Given<>(Map.of(ServiceInstance.WORLDWIDE, new ServiceVersion("2025120100"))));
        assertThat(versions(
                        "[{\"instance\":\"USGovDoD\",\"latest\":\"2025120100\",\"new\":1},{\"instance\":\"Moon\"}]"))
                .isEqualTo(new Answer.Given<>(Map.of(ServiceInstance.US_GOV_DOD, new ServiceVersion("2025120100"))));
    }

    @Test
    void anAnswerWithoutAVersionIsRefused() {
        for (String text : new String[] {
            "[]",
            "{}",
            "7",
            "{\"instance\":\"Worldwide\"}",
            "{\"instance\":\"Worldwide\",\"latest\":\"2025133100\"}",
            "{\"instance\":\"Worldwide\",\"latest\":2025120100}",
            "{\"instance\":\"Worldwide\",\"latest\":\"٢٠٢٥١٢٠١٠٠\"}"
        }) {
            assertThat(versions(text)).isEqualTo(new Answer.Refused<>(new Reading.Refused("source.no-version", 0, "")));
        }
    }

    @Test
    void changesAreRead() {
        Answer<List<ServiceChange>> answer = ChangesAnswer.read("""
                [{"id":424,"endpointSetId":32,"disposition":"Change","version":"2018062700","impact":"AddedIp",
                  "add":{"effectiveDate":"20180609","ips":["51.140.203.190/32"]},"remove":{"urls":["*.api.skype.com"]}},
                 {"id":"x"}]""".getBytes(StandardCharsets.UTF_8));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Given.class,
                        given -> assertThat(given.value().toString())
                                .contains("424", "32", "AddedIp", "20180609", "51.140.203.190/32", "*.api.skype.com")
                                .doesNotContain("id=0"));
    }

    private static Answer<Map<ServiceInstance, ServiceVersion>> versions(String text) {
        return VersionAnswer.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading.Refused quickly(String text) {
        byte[] document = text.getBytes(StandardCharsets.UTF_8);
        return Assertions.assertTimeout(Duration.ofSeconds(5), () -> read(document));
    }

    private static Reading.Refused read(byte[] document) {
        return (Reading.Refused) WebServiceReader.read(document, Optional.empty());
    }
}
