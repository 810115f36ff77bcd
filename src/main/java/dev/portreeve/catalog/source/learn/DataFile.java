package dev.portreeve.catalog.source.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/// A data file of this reader, from the class path; read by key only, so that no order of keys shows.
final class DataFile {

    private static final Pattern OR = Pattern.compile("\\|");

    private final String name;
    private final Properties values = new Properties();

    private DataFile(String name) {
        this.name = name;
    }

    static DataFile load(String name) {
        DataFile file = new DataFile(name);
        try (InputStream in = DataFile.class.getResourceAsStream("/vocabulary/" + name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no data file vocabulary/" + name);
            }
            file.values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The value of a key.
    ///
    /// @throws IllegalStateException when the file has none: the file is part of the program
    String value(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("vocabulary/" + name + " has no " + key);
        }
        return value;
    }

    List<String> list(String key) {
        return OR.splitAsStream(value(key)).map(String::trim).toList();
    }
}
