package dev.portreeve.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.testing.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Says at each field what is wrong, and reads what is right.
@UseCase("UC-005")
class RequestFormReaderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Optional<ScaleUnit> OWN = Optional.of(new ScaleUnit("AMSUB0202"));

    private final RequestFormReader reader = new RequestFormReader(
            StarterCatalog.revisions().getFirst().content(),
            FeatureTables.standard(),
            Set.of("squid", "nftables"),
            TODAY);

    @Test
    void readsWhatIsRight() {
        var reading = reader.read(form().toForm(), OWN);
        assertThat(reading.refusals()).isEmpty();
        RequestChoices choices = reading.choices().orElseThrow();
        assertThat(choices.scaleUnit().code()).isEqualTo("AMSUB0202");
        assertThat(choices.region().code()).isEqualTo("EU");
        assertThat(choices.networks()).hasToString("[10.20.0.0/16, 10.21.0.0/16]");
        assertThat(choices.expires()).isEqualTo(LocalDate.parse("2027-05-01"));
        assertThat(choices.peers()).isEmpty();
    }

    @Test
    void anEmptyFormIsRefusedAtEachFieldThatIsNeeded() {
        assertThat(codes(RequestForm.empty(), Optional.empty()))
                .containsExactly(
                        "requests.title-missing",
                        "requests.tenant-missing",
                        "requests.features-missing",
                        "requests.targets-missing",
                        "requests.networks-missing",
                        "requests.expires-missing",
                        "requests.justification-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "title, ab, title-too-short",
        "title, 'bad\u202Etitle', title-invisible",
        "scaleUnit, AMSUZ9999, scale-unit-unknown",
        "features, nothing, features-unknown",
        "targets, panos, targets-unknown",
        "networks, 10.20.0.1/16, networks-malformed",
        "networks, 0.0.0.0/0, networks-too-broad",
        "networks, any, networks-malformed",
        "zones, '-x', zones-malformed",
        "expires, 2026-11-23, expires-past",
        "expires, 2027-11-24, expires-too-far",
        "expires, tomorrow, expires-malformed",
        "justification, short, justification-too-short",
        "ticket, 'a\u0007b', ticket-invisible"
    })
    void namesTheFieldThatIsWrong(String field, String value, String problem) {
        assertThat(codes(form().with(field, value).toForm(), OWN)).containsExactly("requests." + problem);
    }

    @Test
    void aWrongNetworkIsNamedWithItsLine() {
        var reading = reader.read(form().with("networks", "10.0.0.0/8\n\nhost").toForm(), OWN);
        assertThat(reading.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(RequestField.NETWORKS);
            assertThat(refusal.parameters()).isEqualTo(List.of(3, "host"));
        });
    }

    @Test
    void zonesAloneAreSourcesToo() {
        assertThat(codes(form().with("networks", "").with("zones", "trust").toForm(), OWN))
                .isEmpty();
    }

    @Test
    void peeringNeedsClientNetworks() {
        FormDraft peering = form().with("features", "delivery-peering");
        assertThat(codes(peering.toForm(), OWN)).containsExactly("requests.peers-missing");
        assertThat(codes(peering.with("peers", "10.30.0.0/24").toForm(), OWN)).isEmpty();
    }

    private List<String> codes(RequestForm form, Optional<ScaleUnit> own) {
        return reader.read(form, own).refusals().stream()
                .map(RequestRefusal.FieldWrong::code)
                .toList();
    }

    private static FormDraft form() {
        return FormDraft.right();
    }
}
