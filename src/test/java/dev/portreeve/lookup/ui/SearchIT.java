package dev.portreeve.lookup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import dev.portreeve.bundles.PackagePath;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.lookup.Coverage;
import dev.portreeve.lookup.search.Hit;
import dev.portreeve.lookup.search.HitKind;
import dev.portreeve.lookup.search.SearchWords;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;

/// Searching from the frame and on the page of results.
@IntegrationTest
@ViewPackages(packages = "dev.portreeve")
@Import({Acting.class, PackagePath.class})
@WithUserDetails("claire")
class SearchIT extends SpringBrowserlessTest {

    @Autowired
    private Finder finder;

    @Autowired
    private Coverage coverage;

    @Autowired
    private PackagePath path;

    @ParameterizedTest
    @UseCase("UC-024")
    @CsvSource({
        "163,                          ENTRY,      catalog/core/163",
        "manage.microsoft.com,         ADDRESS,    catalog/core/163",
        "fef.x.manage.microsoft.com,   ADDRESS,    catalog/core/163",
        "13.67.13.177,                 ADDRESS,    catalog/core/163",
        "health attestation,           FEATURE,    search?feature=attestation",
        "AMSUB0202,                    SCALE_UNIT, catalog/scale-units?q=AMSUB0202",
        "북아메리카 0501,                SCALE_UNIT, catalog/scale-units?q=AMSUA0501",
        "revision 2,                   REVISION,   catalog?revision=2"
    })
    void eachKindIsFound(String words, HitKind kind, String href) {
        assertThat(find(words).getOrDefault(kind, List.of()))
                .extracting(Hit::href)
                .anyMatch(each -> each.equals(href) || each.equals(href + "?revision=3"));
    }

    @Test
    @UseCase("UC-024")
    void requestsAndPackagesAreFoundByNumber() {
        RequestSnapshot approved = path.approved("Found");
        PackageSummary issued = path.issue(approved);
        String number = approved.number().toString();
        for (String typed : List.of(
                number,
                number.toLowerCase(Locale.ROOT),
                issued.id().toString(),
                Long.toString(approved.number().number()),
                approved.number().year() + "-" + approved.number().number())) {
            Map<HitKind, List<Hit>> found = find(typed);
            assertThat(found.get(HitKind.REQUEST))
                    .as(typed)
                    .extracting(Hit::href)
                    .containsExactly("requests/" + number);
            assertThat(found.get(HitKind.PACKAGE))
                    .as(typed)
                    .extracting(Hit::href)
                    .containsExactly("packages/" + issued.id());
        }
    }

    @Test
    @UseCase("UC-024")
    void resultsAreBoundedAndTheBestComesFirst() {
        assertThat(find(".").get(HitKind.ADDRESS)).hasSizeLessThanOrEqualTo(Finder.MOST);
        assertThat(find("login.live.com").get(HitKind.ADDRESS).getFirst().title())
                .isEqualTo("login.live.com");
        assertThat(find("a".repeat(5_000))).isEmpty();
        assertThat(find("   ")).isEmpty();
    }

    @Test
    @UseCase("UC-024")
    void anOlderRevisionCanBeSearched() {
        SearchWords words = SearchWords.of("190");
        assertThat(finder.find(words, Optional.of(new RevisionNumber(2)))).containsKey(HitKind.ENTRY);
        assertThat(finder.find(words, Optional.of(new RevisionNumber(1)))).doesNotContainKey(HitKind.ENTRY);
    }

    @Test
    @UseCase("UC-024")
    void theFieldInTheFrameShowsTheBestHitsAsLinks() {
        open("search");
        SearchPart part = find(SearchPart.class).single();
        find(TextField.class, part).single().setValue("login.live.com");

        assertThat(part.getElement().getAttribute("data-found")).isEqualTo("login.live.com");
        List<String> links =
                find(Anchor.class, part).all().stream().map(Anchor::getHref).toList();
        assertThat(links).contains("covered?q=login.live.com", "search?q=login.live.com");
        assertThat(links.getFirst()).startsWith("catalog/");

        find(TextField.class, part).single().setValue("");
        assertThat(part.getElement().getAttribute("data-found")).isNull();
        assertThat(find(Anchor.class, part).exists()).isFalse();
    }

    @Test
    @UseCase("UC-024")
    void thePageOfResultsFiltersByKindInTheAddress() {
        open("search?q=remote+help&kind=feature");
        assertThat(viewLinks()).isNotEmpty().allMatch(href -> href.startsWith("search?feature="));

        open("search?feature=attestation");
        assertThat(viewLinks()).anyMatch(href -> href.startsWith("catalog/attestation/"));
        assertThat(viewLinks()).anyMatch(href -> href.startsWith("requests/new?features=attestation"));

        open("search?q=nowhere.example.net");
        assertThat(find(EmptyState.class).exists()).isTrue();

        UI.getCurrent().navigate("search", new Location("search?q=x&revision=99").getQueryParameters());
        assertThat(getCurrentView()).isNotInstanceOf(SearchView.class);
    }

    @Test
    @UseCase("UC-024")
    void nobodyFindsAnythingWithoutSigningIn() {
        SecurityContextHolder.clearContext();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> find("163")))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> coverage.index(Optional.empty(), Optional.empty())))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private Map<HitKind, List<Hit>> find(String words) {
        return finder.find(SearchWords.of(words), Optional.empty());
    }

    private void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private List<String> viewLinks() {
        return findInView(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> !href.isEmpty())
                .toList();
    }
}
