package dev.portreeve.catalog.source.servicetags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.source.Answer;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.testing.UseCase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase("UC-016")
class ServiceTagsReaderTest {

    /// Documentation networks show the form; none of them may be opened, so every one is in quarantine.
    @Test
    void documentationNetworksAreReadAndKeptOutOfRules() {
        CatalogContent content = content(TagFiles.documentation());

        assertThat(content.source().title()).isEqualTo("Azure service tags, Public, change 7");
        assertThat(content.source().instance()).isEqualTo(Instance.WORLDWIDE);
        assertThat(content.groups())
                .extracting(EndpointGroup::key, group -> group.destinations().size())
                .containsExactly(tuple("AzureFrontDoor.MicrosoftSecurity", 0), tuple("ExampleService.WestEurope", 0));
        assertThat(content.findings())
                .allMatch(finding -> finding.code().equals("lint.reserved-network"))
                .extracting(Finding::value)
                .containsExactly("192.0.2.0/25", "2001:db8:1::/48", "198.51.100.0/24", "203.0.113.0/24");
    }

    /// The same file with networks of the public internet.
    @Test
    void aTagIsAGroupOfNetworksOfBothFamiliesWithoutPorts() {
        CatalogContent content = content(TagFiles.opened());

        EndpointGroup door = content.groups().getFirst();
        assertThat(door.key()).isEqualTo("AzureFrontDoor.MicrosoftSecurity");
        assertThat(door.section()).isEqualTo(ServiceTagsReader.SECTION);
        assertThat(door.services()).isEmpty();
        assertThat(door.networks()).extracting(Object::toString).containsExactly("20.20.32.0/25", "2603:1006:1::/48");
        assertThat(door.destinations().get(1).place().pointer()).isEqualTo("/values/0/properties/addressPrefixes/1");
        assertThat(content.findings()).isEmpty();
    }

    @Test
    void onlyTheTagsAskedForAreRead() {
        Reading reading = ServiceTagsReader.read(TagFiles.opened(), "ExampleService.WestEurope"::equals);

        assertThat(((Reading.Read) reading).content().groups())
                .extracting(EndpointGroup::key)
                .containsExactly("ExampleService.WestEurope");
        assertThat(ServiceTagsReader.tags(TagFiles.opened()))
                .isEqualTo(new Answer.Given<>(List.of(
                        new TagSummary("AzureFrontDoor.MicrosoftSecurity", 3, 2),
                        new TagSummary("ExampleService.WestEurope", 0, 2))));
    }

    @ParameterizedTest
    @CsvSource({
        "Public, WORLDWIDE",
        "China, CHINA",
        "USGov, US_GOVERNMENT_GCC_HIGH",
        "AzureGovernment, US_GOVERNMENT_GCC_HIGH"
    })
    void theFileSaysWhichCloudItIsAbout(String cloud, Instance instance) {
        String file = TagFiles.text(TagFiles.opened()).replace("\"Public\"", "\"" + cloud + "\"");

        assertThat(content(TagFiles.bytes(file)).source().instance()).isEqualTo(instance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"A\",\"properties\":{\"addressPrefixes\":[\"20.20.32.1/25\"]}} | learn.corrupt-address | /values/0/properties/addressPrefixes/0",
                "{\"name\":\"A\",\"properties\":{\"addressPrefixes\":[\"0.0.0.0/0\"]}} | lint.any-network | /values/0/properties/addressPrefixes/0",
                "{\"name\":\"A\",\"properties\":{\"addressPrefixes\":[7]}} | learn.corrupt-address | /values/0/properties/addressPrefixes/0",
                "{\"name\":\"A\",\"properties\":{\"addressPrefixes\":\"20.0.0.0/24\"}} | source.member-unreadable | /values/0/properties/addressPrefixes",
                "{\"name\":\"A\\u202e\",\"properties\":{\"addressPrefixes\":[]}} | source.tag-without-name | /values/0",
                "{\"name\":\"../x\"} | source.tag-without-name | /values/0"
            })
    void anOddTagIsLeftOutAndItsPlaceNamed(String tag, String code, String pointer) {
        CatalogContent content = content(
                TagFiles.bytes("{\"values\":[" + tag + ",{\"name\":\"B\",\"properties\":{\"addressPrefixes\":[]}}]}"));

        assertThat(content.findings())
                .extracting(
                        Finding::code, finding -> finding.place().orElseThrow().pointer())
                .containsExactly(tuple(code, pointer));
    }

    @Test
    void theSecondTagOfANameIsLeftOut() {
        String tag = "{\"name\":\"A\",\"properties\":{\"addressPrefixes\":[\"20.20.32.0/24\"]}}";
        CatalogContent content = content(TagFiles.bytes("{\"values\":[" + tag + "," + tag + "]}"));

        assertThat(content.groups()).hasSize(1);
        assertThat(content.findings()).extracting(Finding::code).containsExactly("source.repeated-tag");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"values\":[]} | source.no-tags",
                "{\"addressPrefixes\":[]} | source.no-tags",
                "{\"values\":{\"name\":\"A\"}} | source.no-tags",
                "{\"values\":[{\"name\":\"A\",\"name\":\"B\"}]} | json.repeated-name",
                "{\"values\":[{\"name\":\"A\" | json.truncated",
                "{\"changeNumber\":1e99,\"values\":[]} | json.number",
                "[{\"name\":\"A\"}] | source.no-tags"
            })
    void aFileThatIsNoneIsRefused(String file, String code) {
        assertThat(((Reading.Refused) new ServiceTagsReader().read(TagFiles.bytes(file))).code())
                .isEqualTo(code);
    }

    @Test
    void tenThousandTagsWithTwoHundredThousandNetworksAreReadInTime() {
        byte[] file = TagFiles.large(10_000, 20);

        CatalogContent content = Assertions.assertTimeout(Duration.ofSeconds(20), () -> content(file));
        Answer<List<TagSummary>> tags =
                Assertions.assertTimeout(Duration.ofSeconds(5), () -> ServiceTagsReader.tags(file));

        assertThat(content.groups()).hasSize(10_000);
        assertThat(content.groups().stream()
                        .mapToInt(group -> group.destinations().size())
                        .sum())
                .isEqualTo(200_000);
        assertThat(tags)
                .isInstanceOfSatisfying(
                        Answer.Given.class,
                        it -> assertThat((List<?>) it.value()).hasSize(10_000));
    }

    @Test
    void moreThanThatIsRefused() {
        assertThat(((Reading.Refused) new ServiceTagsReader().read(TagFiles.large(10_001, 1))))
                .isEqualTo(new Reading.Refused("json.too-many", 1, "/values/10000"));
        assertThat(((Reading.Refused) new ServiceTagsReader().read(TagFiles.large(10, 20_001))).code())
                .isEqualTo("json.too-many");
    }

    private static CatalogContent content(byte[] file) {
        return ((Reading.Read) new ServiceTagsReader().read(file)).content();
    }
}
