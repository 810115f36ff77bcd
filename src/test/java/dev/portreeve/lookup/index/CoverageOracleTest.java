package dev.portreeve.lookup.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.lookup.reading.Asked;
import dev.portreeve.lookup.reading.Subject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The index finds exactly what looking at every destination finds, in random catalogs full of near misses.
class CoverageOracleTest {

    private static final SourceDocument SOURCE = new SourceDocument("learn-text", "Random", "en", "ab".repeat(32), 1);
    private static final List<String> LABELS = List.of("a", "b", "manage", "evilmanage", "x1", "microsoft");
    private static final int QUESTIONS = 4_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsWhatLookingAtEverythingFinds(long seed) {
        Random random = new Random(seed);
        CatalogContent content = content(random);
        CoverageIndex index = new CoverageIndex(CatalogIndex.of(content, FeatureTables.standard()));
        NaiveCoverage naive = new NaiveCoverage(content);
        int matched = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Asked asked = new Asked(subject(random), port(random), Optional.empty());
            if (asked.hasPort() && random.nextBoolean()) {
                asked = new Asked(asked.subject(), asked.port(), Optional.of(Transport.TCP));
            }
            Answer answer = index.answer(asked);
            Set<String> expected = naive.matches(asked);
            assertThat(NaiveCoverage.matches(answer))
                    .as("%s, seed %d", asked, seed)
                    .isEqualTo(expected);
            assertThat(specificities(answer)).isSortedAccordingTo((one, other) -> other - one);
            boolean needed = expected.stream().anyMatch(match -> match.endsWith("true"));
            assertThat(answer.verdict() == Verdict.NEEDED).isEqualTo(needed);
            matched += needed ? 1 : 0;
        }
        assertThat(matched).isBetween(QUESTIONS / 50, QUESTIONS * 9 / 10);
    }

    /// Labels of the pattern, a name counting as one more; or the prefix length.
    private static List<Integer> specificities(Answer answer) {
        return answer.needed().stream()
                .map(need -> switch (need.found().by()) {
                    case Subject.Host host ->
                        2 * host.pattern().domain().split("\\.").length
                                + (host.pattern() instanceof HostPattern.Name ? 1 : 0);
                    case Subject.Network network -> network.prefix().length();
                    case Subject.Anywhere _ -> 0;
                })
                .toList();
    }

    private static CatalogContent content(Random random) {
        List<EndpointSet> sets = new ArrayList<>();
        for (int id = 1; id <= 30; id++) {
            Place place = new Place(SOURCE.sha256(), "en", id);
            List<Destination> destinations = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                destinations.add(
                        switch (subject(random)) {
                            case Subject.Host host ->
                                new Destination.Host(host.pattern(), host.toString(), false, place);
                            case Subject.Network network ->
                                new Destination.Network(network.prefix(), network.toString(), place);
                            case Subject.Anywhere _ -> throw new IllegalStateException();
                        });
            }
            Set<Service> services = new TreeSet<>();
            services.add(Service.tcp(port(random) + 1));
            services.add(new Service(Transport.UDP, 2, 2 + random.nextInt(3)));
            sets.add(new EndpointSet(
                    Section.CORE,
                    new SetId(id),
                    "Set",
                    Category.DEFAULT,
                    true,
                    false,
                    destinations,
                    List.copyOf(services),
                    List.of(),
                    List.of(),
                    place));
        }
        return new CatalogContent(SOURCE, sets, List.of(), List.of(), List.of(), List.of());
    }

    private static int port(Random random) {
        return random.nextInt(4);
    }

    private static Subject subject(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Subject.Network(network(random, Prefix.Family.IPV4));
            case 1 -> new Subject.Network(network(random, Prefix.Family.IPV6));
            default -> new Subject.Host(host(random));
        };
    }

    private static HostPattern host(Random random) {
        StringBuilder name = new StringBuilder(random.nextInt(3) == 0 ? "*." : "");
        for (int i = random.nextInt(3); i >= 0; i--) {
            name.append(LABELS.get(random.nextInt(LABELS.size()))).append('.');
        }
        return HostPattern.parse(name.append("example").toString());
    }

    /// Few different bits high up and low down, so that networks lie in each other, at both ends of the space and
    /// across
    /// the middle of 128 bits.
    private static Prefix network(Random random, Prefix.Family family) {
        int bits = family.bits();
        int length = random.nextInt(3) == 0 ? bits : random.nextInt(bits + 1);
        BigInteger address = BigInteger.ZERO;
        for (int bit : new int[] {0, 1, 2, bits / 2 - 1, bits / 2, bits - 9, bits - 2, bits - 1}) {
            if (random.nextBoolean()) {
                address = address.setBit(bits - 1 - bit);
            }
        }
        return Prefix.of(family, address.shiftRight(bits - length).shiftLeft(bits - length), length);
    }
}
