package dev.portreeve.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostSetTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                  |                                         |                            |
            one name                 | a.example.com                           | a.example.com              | a.example.com
            a name below             | *.example.com a.example.com             | *.example.com              | *.example.com
            a wildcard below         | *.example.com *.a.example.com           | *.example.com              | *.example.com
            the apex                 | *.example.com example.com               | *.example.com example.com  | *.example.com
            the apex of a wildcard below | *.a.example.com a.example.com *.example.com | *.example.com      | *.example.com
            alike endings            | *.manage.example.com evilmanage.example.com | evilmanage.example.com *.manage.example.com | evilmanage.example.com *.manage.example.com
            deep below               | *.example.com a.b.c.d.example.com       | *.example.com              | *.example.com
            twice                    | *.example.com *.example.com             | *.example.com              | *.example.com
            Squid stops on these     | *.dl.delivery.mp.microsoft.com *.delivery.mp.microsoft.com *.manage.microsoft.com manage.microsoft.com | *.delivery.mp.microsoft.com *.manage.microsoft.com manage.microsoft.com | *.delivery.mp.microsoft.com *.manage.microsoft.com
            """)
    void hasAMinimalForm(String name, String patterns, String strict, String withApex) {
        assertThat(HostSet.minimal(list(patterns), SuffixMatching.STRICT))
                .as(name)
                .isEqualTo(list(strict));
        assertThat(HostSet.minimal(list(patterns), SuffixMatching.WITH_APEX))
                .as(name)
                .isEqualTo(list(withApex));
    }

    @Test
    void namesTheCoveringElement() {
        HostSet strict = HostSet.of(list("*.example.com example.com b.example.org"), SuffixMatching.STRICT);
        HostSet withApex = HostSet.of(list("*.example.com b.example.org"), SuffixMatching.WITH_APEX);

        assertThat(strict.covering(host("a.b.example.com"))).contains(host("*.example.com"));
        assertThat(strict.covering(host("*.b.example.com"))).contains(host("*.example.com"));
        assertThat(strict.covering(host("example.com"))).contains(host("example.com"));
        assertThat(withApex.covering(host("example.com"))).contains(host("*.example.com"));
        assertThat(withApex.covering(host("b.example.org"))).contains(host("b.example.org"));
        assertThat(withApex.covering(host("*.b.example.org"))).isEmpty();
        assertThat(strict.covers(host("evilexample.com"))).isFalse();
    }

    @Test
    void comparesMeaningsAcrossSemantics() {
        HostSet asked = HostSet.of(list("*.example.com"), SuffixMatching.STRICT);
        HostSet written = HostSet.of(list("*.example.com"), SuffixMatching.WITH_APEX);

        assertThat(written.minus(asked)).containsExactly(new HostSet.Part(host("example.com"), List.of()));
        assertThat(asked.minus(written)).isEmpty();
        assertThat(written.covers(asked)).isTrue();
        assertThat(asked.covers(written)).isFalse();
        assertThat(asked).isNotEqualTo(written);
        assertThat(HostSet.of(list("example.com *.example.com"), SuffixMatching.STRICT))
                .isEqualTo(written)
                .hasSameHashCodeAs(written);
        assertThat(written).hasToString(".example.com");
    }

    @Test
    void saysExactlyWhatIsLeft() {
        HostSet wide = HostSet.of(list("*.example.com a.example.org"), SuffixMatching.STRICT);
        HostSet narrow = HostSet.of(list("b.example.com *.a.example.com c.example.net"), SuffixMatching.STRICT);

        assertThat(wide.minus(narrow))
                .containsExactly(
                        new HostSet.Part(host("a.example.org"), List.of()),
                        new HostSet.Part(host("*.example.com"), list("*.a.example.com b.example.com")));
    }

    @Test
    void refusesAUnionItCannotSay() {
        HostSet withApex = HostSet.of(list("*.example.com"), SuffixMatching.WITH_APEX);
        HostSet strict = HostSet.of(list("*.example.org"), SuffixMatching.STRICT);

        assertThat(strict.union(withApex).patterns()).isEqualTo(list("*.example.com example.com *.example.org"));
        assertThatIllegalArgumentException().isThrownBy(() -> withApex.union(strict));
    }

    private static HostPattern host(String text) {
        return HostPattern.parse(text);
    }

    private static List<HostPattern> list(String patterns) {
        return patterns == null
                ? List.of()
                : Stream.of(patterns.split(" ")).map(HostPattern::parse).toList();
    }
}
