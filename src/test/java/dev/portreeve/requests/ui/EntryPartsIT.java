package dev.portreeve.requests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import dev.portreeve.bundles.PackagePath;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithUserDetails;

/// What the details of a catalog entry say about targets and requests.
@ViewPackages(packages = "dev.portreeve")
@IntegrationTest
@Import({Acting.class, PackagePath.class})
@UseCase("UC-002")
@WithUserDetails("ivo")
class EntryPartsIT extends SpringBrowserlessTest {

    @Autowired
    private PackagePath path;

    @Test
    void aSetSaysHowEachFirewallSaysIt() {
        open("catalog/apple/178");
        assertThat(page()).contains("exactLists");
        assertThat(page()).contains("Cisco ASA", "A wildcard has no addresses a packet filter could compare");
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().startsWith("catalog/matrix?revision=3&q=178"));
    }

    @Test
    void anEntrySaysWhoHasItOpen() {
        open("catalog/core/163");
        assertThat(page()).contains("No approved or issued request needs this entry");
        RequestSnapshot approved = path.approved("Apps in the new office");
        open("catalog");
        open("catalog/core/163");
        assertThat(items())
                .anyMatch(
                        item -> item.contains(approved.number().toString()) && item.contains("Apps in the new office"));
        open("catalog/apple/178");
        assertThat(page()).contains("No approved or issued request needs this entry");
    }

    private List<String> items() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private String page() {
        return find(Div.class).all().stream()
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }
}
