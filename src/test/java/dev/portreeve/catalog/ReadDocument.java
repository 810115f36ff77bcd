package dev.portreeve.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.interchange.InterchangeReader;
import dev.portreeve.catalog.interchange.InterchangeWriter;
import dev.portreeve.catalog.lint.EffectChecks;
import dev.portreeve.catalog.lint.Quarantine;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.servicetags.ServiceTagsReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What holds of any document, whatever is in it.
final class ReadDocument {

    private static final int LONGEST_DETAIL = 120;
    private static final int LONGEST_VALUE = 400;
    private static final Pattern TAG = Pattern.compile("<[^>]*+>");
    private static final Pattern NO_ADDRESS = Pattern.compile("[^a-z0-9.:/-]+");

    private ReadDocument() {}

    static void check(byte[] document) {
        switch (DocumentReader.whole(document)) {
            case Reading.Refused refused -> {
                assertThat(refused.code()).matches("[a-z]+\\.[a-z0-9-]+");
                assertThat(refused.detail()).hasSizeLessThanOrEqualTo(LONGEST_DETAIL);
                assertThat(refused.line()).isNotNegative();
            }
            case Reading.Read(CatalogContent content) -> check(document, content);
        }
    }

    private static void check(byte[] document, CatalogContent content) {
        String text = new String(document, UTF_8).toLowerCase(Locale.ROOT);
        boolean spelledOut = text.indexOf('\\') < 0 && text.indexOf('&') < 0 && !text.contains("<!--");
        String whole = NO_ADDRESS.matcher(text).replaceAll("");
        String marked = NO_ADDRESS.matcher(TAG.matcher(text).replaceAll("")).replaceAll("");
        entries(content).forEach(entry -> {
            entry.destinations().forEach(destination -> {
                assertThat(reason(destination)).isEmpty();
                String written = NO_ADDRESS
                        .matcher(spelling(destination).toLowerCase(Locale.ROOT))
                        .replaceAll("");
                if (spelledOut && !whole.contains(written)) {
                    assertThat(marked).contains(written);
                }
            });
            assertThat(entry.services())
                    .allSatisfy(it -> assertThat(Quarantine.reason(it)).isEmpty());
        });
        List<Finding> findings = EffectChecks.findings(content);
        Stream.concat(findings.stream(), content.findings().stream()).forEach(ReadDocument::check);
        stable(content);
    }

    private static Optional<String> reason(Destination destination) {
        return switch (destination) {
            case Destination.Host host -> Quarantine.reason(host.pattern());
            case Destination.Network network -> Quarantine.reason(network.prefix());
        };
    }

    /// What is opened, as the document has to spell it: networks have several spellings.
    private static String spelling(Destination destination) {
        return switch (destination) {
            case Destination.Host host -> host.pattern().toString();
            case Destination.Network network -> {
                assertThat(Prefix.tryParse(network.written())).contains(network.prefix());
                yield network.written();
            }
        };
    }

    private static void check(Finding finding) {
        assertThat(finding.value()).hasSizeLessThanOrEqualTo(LONGEST_VALUE);
        finding.place().ifPresent(place -> assertThat(place.line()).isNotNegative());
    }

    /// Written and read again it is the same; what is too large for that has been refused, or is a file of tags.
    private static void stable(CatalogContent content) {
        Reading again = InterchangeReader.read(InterchangeWriter.bytes(content));
        if (!content.source().carrier().equals(ServiceTagsReader.CARRIER)) {
            assertThat(again).isEqualTo(new Reading.Read(content));
        }
    }

    private static Stream<Opening> entries(CatalogContent content) {
        return Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream);
    }
}
