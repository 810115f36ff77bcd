package dev.portreeve.catalog.source.webservice;

import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// In which section a set of the service stands. Its areas are sections of their own; those of device management that
/// the article lists too go beside them, by the table `vocabulary/service-sections.properties`.
final class ServiceSections {

    private static final String FILE = "/vocabulary/service-sections.properties";
    private static final String MANAGEMENT = "MEM";
    private static final Properties TABLE = load();

    private ServiceSections() {}

    /// Empty when the area's name is no word.
    static Optional<Section> of(Instance instance, String area, int id) {
        // other clouds count their sets on their own
        String known = area.equals(MANAGEMENT) && instance == Instance.WORLDWIDE
                ? TABLE.getProperty(Integer.toString(id))
                : null;
        return known == null ? slug(area) : Optional.of(new Section(known));
    }

    private static Optional<Section> slug(String area) {
        String slug = area.toLowerCase(Locale.ROOT).replace(' ', '-');
        try {
            return Optional.of(new Section(slug));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Properties load() {
        Properties table = new Properties();
        try (InputStream in = ServiceSections.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + FILE);
            }
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
