package dev.portreeve.catalog.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Finds the scale unit of a tenant location such as `North America 0501`, `북아메리카 0501` or `AMSUA0501`
/// among the scale units a revision lists. Letters, accents and blanks may differ.
public final class TenantLocations {

    private static final int LONGEST = 80;
    private static final int NEAREST = 5;

    private final RegionNames names;
    private final List<LocationAnswer.Found> units;
    private final Set<Region> regions;

    /// @param rows every scale unit row of the revision; a code listed twice counts once, and a row without codes
    /// serves
    ///     all scale units of its region
    public TenantLocations(RegionNames names, List<ScaleUnitRow> rows) {
        this.names = names;
        TreeMap<ScaleUnit, LocationAnswer.Found> byCode = new TreeMap<>();
        for (ScaleUnitRow row : rows) {
            row.codes().forEach(code -> byCode.putIfAbsent(code, new LocationAnswer.Found(code, row.region())));
        }
        this.units = List.copyOf(byCode.values());
        this.regions = rows.stream()
                .filter(row -> row.codes().isEmpty())
                .map(ScaleUnitRow::region)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The scale units the revision lists, by code.
    public List<LocationAnswer.Found> units() {
        return units;
    }

    /// Reads a location or a code.
    public LocationAnswer find(String text) {
        String asked = squeeze(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        List<LocationAnswer.Found> exact = units.stream()
                .filter(unit -> squeeze(unit.unit().code()).equals(asked))
                .toList();
        List<LocationAnswer.Found> listed = exact.isEmpty() ? atLocation(asked) : exact;
        List<LocationAnswer.Found> candidates = listed.isEmpty() ? inRegion(asked) : listed;
        return switch (candidates.size()) {
            case 0 -> new LocationAnswer.Unknown(asked.isEmpty() ? List.of() : nearest(asked));
            case 1 -> candidates.getFirst();
            default -> new LocationAnswer.Ambiguous(candidates);
        };
    }

    private List<LocationAnswer.Found> atLocation(String asked) {
        String number = number(asked);
        String place = asked.substring(0, asked.length() - number.length());
        Optional<Region> region = names.regionOf(place);
        if (number.isEmpty() || (region.isEmpty() && !place.isEmpty())) {
            return List.of();
        }
        return units.stream()
                .filter(unit -> number(unit.unit().code()).equals(number))
                .filter(unit -> region.isEmpty() || unit.region().equals(region.get()))
                .toList();
    }

    /// The region of a scale unit; empty when the revision has nothing for it.
    public Optional<Region> regionOf(ScaleUnit unit) {
        return find(unit.code()) instanceof LocationAnswer.Found(ScaleUnit found, Region region) && found.equals(unit)
                ? Optional.of(region)
                : Optional.empty();
    }

    /// The scale units a location may mean where the revision lists regions only. Codes have five letters and four
    /// digits, or six and two.
    private List<LocationAnswer.Found> inRegion(String asked) {
        String number = number(asked);
        String place = asked.substring(0, asked.length() - number.length());
        Optional<Region> named = names.regionOf(place);
        return names.codes().stream()
                .filter(code -> regions.contains(code.region()))
                .filter(code -> named.filter(code.region()::equals).isPresent()
                        || squeeze(code.text()).equals(place))
                .filter(code -> number.length() == (code.text().length() == 5 ? 4 : 2))
                .map(code -> new LocationAnswer.Found(new ScaleUnit(code.text() + number), code.region()))
                .toList();
    }

    private List<LocationAnswer.Found> nearest(String asked) {
        record Near(int distance, LocationAnswer.Found unit) {}
        return units.stream()
                .map(unit -> new Near(distance(asked, unit), unit))
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparing(near -> near.unit().unit()))
                .limit(NEAREST)
                .map(Near::unit)
                .toList();
    }

    private int distance(String asked, LocationAnswer.Found unit) {
        List<String> spellings = new ArrayList<>();
        spellings.add(squeeze(unit.unit().code()));
        names.names().stream()
                .filter(name -> name.region().equals(unit.region()))
                .forEach(name ->
                        spellings.add(squeeze(name.text()) + number(unit.unit().code())));
        return spellings.stream()
                .mapToInt(spelling -> EditDistance.between(asked, spelling))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String number(String text) {
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
            start--;
        }
        return text.substring(start);
    }

    /// Letters and digits only, lower case, without accents, in compatibility form.
    static String squeeze(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
