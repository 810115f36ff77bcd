package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.source.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Documents that are no page of endpoints.
class RefusedPagesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\", learn.empty, 0",
                "\" \n\n\t\", learn.empty, 0",
                "\"<!DOCTYPE html><html><body>Sign in</body></html>\", learn.no-language, 0",
                "\"\n<html lang=en>\", learn.no-language, 0",
                "\"| ID | Desc |\n| --- | --- |\n| 163 | x |\", learn.no-language, 0",
                "\"Somebody else's page\", learn.no-language, 0",
                "\"Intune core service\n\nNothing here\", learn.no-rows, 0",
                "\"a\n\u0001b\", learn.binary, 2",
                "\"a\u0000b\", learn.binary, 1"
            })
    void documentIsRefusedWithItsReason(String text, String code, int line) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), code, line);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertRefused(new byte[] {(byte) 0xC3, 0x28}, "learn.not-utf-8", 0);
        assertRefused(new byte[] {(byte) 0xC0, (byte) 0xAF}, "learn.not-utf-8", 0);
        assertRefused("163 Dienst Default".getBytes(StandardCharsets.UTF_16), "learn.not-utf-8", 0);
    }

    @Test
    void hugeDocumentsAreRefused() {
        byte[] large = new byte[50 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        assertRefused(large, "learn.too-large", 0);
        assertRefused(Arrays.copyOf(large, 10 * 1024 * 1024), "learn.too-long", 1);
        assertRefused("\n".repeat(1_000_000).concat("x").getBytes(StandardCharsets.UTF_8), "learn.too-long", 30_002);
    }

    @Test
    void swollenPagesAreRefusedBeforeTheyAreCompared() {
        String head = "Intune core service\n\nID Desc Category ER Addresses Ports\n";
        String row = "163 a Default False a.microsoft.com TCP: 443\n";
        assertRefused(head + row.repeat(20_000), "learn.too-many-entries");
        String open = row + "164 b Default False b.microsoft.com,\n";
        assertRefused(head + open + "c.microsoft.com,\n".repeat(20_000) + "TCP: 443", "learn.too-many-entries");
        String sentence = "SSL inspection is not supported for a.microsoft.com and b.microsoft.com\n\n";
        assertRefused(head + row + "\n" + sentence.repeat(5_000), "learn.too-many-entries");
        assertRefused(head + "163 words\n" + "more words\n".repeat(20_000), "learn.no-rows");
        assertRefused(head + ":".repeat(250_000) + "!\n" + "163 " + "Default x ".repeat(20_000), "learn.no-rows");
    }

    private static void assertRefused(String text, String code) {
        assertThat(LearnPageReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static void assertRefused(byte[] bytes, String code, int line) {
        assertThat(LearnPageReader.read(bytes)).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.line()).isEqualTo(line);
            assertThat(refused.detail()).hasSizeLessThanOrEqualTo(120);
        });
    }
}
