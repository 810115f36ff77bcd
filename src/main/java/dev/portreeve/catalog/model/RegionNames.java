package dev.portreeve.catalog.model;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/// How the regions of tenant locations are called in each language a source may be written in.
public record RegionNames(List<Name> names) {

    /// Copies the list.
    public RegionNames {
        names = List.copyOf(names);
    }

    /// One name of a region; several per language are possible, the first is the one to show.
    ///
    /// @param language BCP 47
    public record Name(Region region, String language, String text) {}

    /// In place of a language: the letters that the scale unit codes of a region begin with.
    private static final String CODES = "zxx";

    /// Reads properties such as `AP.fr = Asie-Pacifique | Asie Pacifique`.
    ///
    /// @throws IllegalArgumentException when a key is not a region code, a full stop and a language
    public static RegionNames parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Name> names = new ArrayList<>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            int stop = key.indexOf('.');
            if (stop < 0) {
                throw new IllegalArgumentException("not region.language: " + key);
            }
            Region region = new Region(key.substring(0, stop));
            for (String name : properties.getProperty(key).split("\\|", -1)) {
                names.add(new Name(region, key.substring(stop + 1), name.strip()));
            }
        }
        return new RegionNames(names);
    }

    /// The name to show, where the language has one.
    public Optional<String> nameOf(Region region, Locale locale) {
        return names.stream()
                .filter(name -> name.region().equals(region) && name.language().equals(locale.getLanguage()))
                .map(Name::text)
                .findFirst();
    }

    /// The region of a name in any language, compared as [TenantLocations] compares.
    Optional<Region> regionOf(String squeezed) {
        return names.stream()
                .filter(name -> !name.language().equals(CODES))
                .filter(name -> TenantLocations.squeeze(name.text()).equals(squeezed))
                .map(Name::region)
                .findFirst();
    }

    /// The letters that scale unit codes begin with.
    List<Name> codes() {
        return names.stream().filter(name -> name.language().equals(CODES)).toList();
    }
}
