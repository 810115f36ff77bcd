package dev.portreeve.cli;

import com.ibm.icu.text.MessageFormat;
import dev.portreeve.rendering.InvalidScopeException;
import dev.portreeve.rendering.NotRendered;
import dev.portreeve.rules.RuleFinding;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// The English texts of findings on rules and of failures, the same as in the portal.
final class RenderTexts {

    private static final Properties TEXTS = load("/messages/rules_en.properties", "/messages/rendering_en.properties");

    private RenderTexts() {}

    static String finding(RuleFinding finding) {
        List<Object> arguments = new ArrayList<>(List.of(finding.feature().word(), finding.subject()));
        arguments.addAll(finding.parameters());
        return text(finding.messageKey(), arguments);
    }

    static String failure(NotRendered failure) {
        List<Object> arguments = new ArrayList<>(List.of(failure.target().word()));
        arguments.addAll(failure.parameters());
        return text("rendering.failure." + failure.code(), arguments);
    }

    static String scope(InvalidScopeException failure) {
        return text("rendering.scope." + failure.code(), List.of(failure.member()));
    }

    private static String text(String key, List<Object> arguments) {
        return new MessageFormat(TEXTS.getProperty(key, key), Locale.ROOT).format(arguments.toArray());
    }

    private static Properties load(String... resources) {
        Properties texts = new Properties();
        for (String resource : resources) {
            try (InputStream in = RenderTexts.class.getResourceAsStream(resource)) {
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
