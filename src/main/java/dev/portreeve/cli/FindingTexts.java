package dev.portreeve.cli;

import com.ibm.icu.text.MessageFormat;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.source.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// The English texts of findings and refusals, the same as in the portal.
final class FindingTexts {

    private static final List<String> FILES = List.of(
            "/messages/catalog-findings_en.properties",
            "/messages/catalog-interchange_en.properties",
            "/messages/catalog-sources_en.properties");
    private static final Properties TEXTS = load();

    private FindingTexts() {}

    static String title(Finding finding) {
        return TEXTS.getProperty("catalog.finding." + finding.code(), finding.code());
    }

    static String refusal(Reading.Refused refused) {
        String text = TEXTS.getProperty("catalog.refusal." + refused.code(), refused.code());
        Object[] arguments = refused.parameters().stream().map(String::valueOf).toArray();
        return new MessageFormat(text, Locale.ROOT).format(arguments);
    }

    private static Properties load() {
        Properties texts = new Properties();
        for (String file : FILES) {
            try (InputStream in = FindingTexts.class.getResourceAsStream(file)) {
                if (in != null) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
