package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.bundles.PackageShelf;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.bundles.ui.BundlesNavigation;
import dev.portreeve.lookup.search.Hit;
import dev.portreeve.lookup.search.HitKind;
import dev.portreeve.lookup.search.SearchWords;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestNumber;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.ui.RequestsNavigation;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds requests and their packages by number: `PR-2026-000123`, `2026-123`, `123`, also with `-r2` behind. A number
/// without a year is looked for in the last few.
@Component
class NumberHits {

    private static final int YEARS = 5;
    private static final Pattern NUMBER =
            Pattern.compile("(?:pr-?)?(?:([0-9]{4})-)?0{0,11}([1-9][0-9]{0,8})(?:-r[0-9]{1,4})?");

    private final RequestBook requests;
    private final PackageShelf packages;
    private final Clock clock;

    NumberHits(RequestBook requests, PackageShelf packages, Clock clock) {
        this.requests = requests;
        this.packages = packages;
        this.clock = clock;
    }

    Stream<Hit> requests(SearchWords words) {
        return found(words)
                .map(request -> new Hit(
                        HitKind.REQUEST,
                        request.number().toString(),
                        t(
                                "lookup.request.detail",
                                request.form().title(),
                                t(request.state().messageKey())),
                        RequestsNavigation.address(request.number())));
    }

    Stream<Hit> packages(SearchWords words) {
        return found(words)
                .flatMap(request -> packages.of(request.id()).stream())
                .map(NumberHits::hit);
    }

    private static Hit hit(PackageSummary summary) {
        return new Hit(
                HitKind.PACKAGE,
                summary.id().toString(),
                t(summary.state().messageKey()),
                BundlesNavigation.address(summary.id()));
    }

    private Stream<RequestSnapshot> found(SearchWords words) {
        return numbers(words.text()).stream().map(requests::find).flatMap(Optional::stream);
    }

    private List<RequestNumber> numbers(String text) {
        Matcher matcher = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return List.of();
        }
        long number = Long.parseLong(matcher.group(2));
        if (matcher.group(1) != null) {
            return List.of(new RequestNumber(Integer.parseInt(matcher.group(1)), number));
        }
        int now = Year.now(clock).getValue();
        return IntStream.range(0, YEARS)
                .mapToObj(back -> new RequestNumber(now - back, number))
                .toList();
    }
}
