package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every row of the two pages: category, whether required, ExpressRoute, names/wildcards/networks, ports.
class SetsTableTest {

    @ParameterizedTest(name = "French {0}/{1}")
    @CsvSource(delimiter = '|', textBlock = """
            core                  | 163 | allow   | required |    | 2/1/50 | tcp/80 tcp/443
            core                  | 172 | default | required |    | 5/3/0  | tcp/80 tcp/443
            core                  | 170 | default | required |    | 10/0/0 | tcp/443
            core                  | 97  | default | optional |    | 2/0/0  | tcp/443
            autopilot             | 164 | default | required |    | 8/6/0  | tcp/443
            autopilot             | 165 | default | required |    | 3/0/0  | udp/123
            autopilot             | 169 | default | required |    | 4/1/0  | tcp/443
            autopilot             | 173 | default | required |    | 3/0/0  | tcp/443
            autopilot             | 182 | default | required |    | 1/0/0  | tcp/443
            remote-help           | 181 | default | required |    | 18/7/0 | tcp/443
            remote-help           | 187 | default | required |    | 1/1/0  | tcp/443
            remote-help           | 188 | default | required |    | 3/1/0  | tcp/443
            wns                   | 171 | default | required |    | 2/2/0  | tcp/443
            delivery-optimization | 172 | default | required |    | 5/3/0  | tcp/80 tcp/443
            apple                 | 178 | default | required |    | 9/3/0  | tcp/80 tcp/443 tcp/5223
            aosp                  | 179 | default | required |    | 1/0/0  | tcp/443
            authentication        | 56  | allow   | required | ER | 2/0/0  | tcp/80 tcp/443
            authentication        | 150 | default | optional |    | 1/1/0  | tcp/443
            authentication        | 59  | default | required |    | 1/0/0  | tcp/80 tcp/443
            """)
    void frenchRowIsReadAsItStands(
            String section, int id, String category, String need, String er, String counts, String ports) {
        assertRow(Pages.read("fr"), section, id, category, need, er, counts, ports);
    }

    @ParameterizedTest(name = "Korean {0}/{1}")
    @CsvSource(delimiter = '|', textBlock = """
            core                  | 163 | allow   | required |    | 2/1/50 | tcp/80 tcp/443
            core                  | 172 | default | required |    | 0/2/0  | tcp/80 tcp/443
            core                  | 170 | default | required |    | 10/0/0 | tcp/443
            core                  | 97  | default | required |    | 2/0/0  | tcp/443
            core                  | 190 | default | required |    | 1/0/0  | tcp/80 tcp/443
            core                  | 189 | default | required |    | 1/0/0  | tcp/443
            autopilot             | 164 | default | required |    | 2/5/0  | tcp/80 tcp/443
            autopilot             | 165 | default | required |    | 1/0/0  | udp/123
            autopilot             | 169 | default | required |    | 3/1/0  | tcp/443
            autopilot             | 173 | default | required |    | 3/0/0  | tcp/443
            autopilot             | 182 | default | required |    | 1/0/0  | tcp/443
            remote-help           | 181 | default | required |    | 18/7/0 | tcp/443
            remote-help           | 187 | default | required |    | 1/1/0  | tcp/443
            remote-help           | 188 | default | required |    | 3/1/0  | tcp/443
            wns                   | 171 | default | required |    | 2/2/0  | tcp/443
            delivery-optimization | 172 | default | required |    | 0/2/0  | tcp/80 tcp/443
            apple                 | 178 | default | required |    | 9/3/0  | tcp/80 tcp/443 tcp/5223
            aosp                  | 179 | default | required |    | 1/0/0  | tcp/443
            authentication        | 56  | allow   | required | ER | 2/0/0  | tcp/80 tcp/443
            authentication        | 150 | default | optional |    | 1/1/0  | tcp/443
            authentication        | 59  | default | required |    | 1/0/0  | tcp/80 tcp/443
            """)
    void koreanRowIsReadAsItStands(
            String section, int id, String category, String need, String er, String counts, String ports) {
        assertRow(Pages.read("ko"), section, id, category, need, er, counts, ports);
    }

    private static void assertRow(
            CatalogContent content,
            String section,
            int id,
            String category,
            String need,
            String er,
            String counts,
            String ports) {
        EndpointSet set = Pages.set(content, section, id);
        assertThat(set.category().word()).isEqualTo(category);
        assertThat(set.required()).isEqualTo(need.equals("required"));
        assertThat(set.expressRoute()).isEqualTo("ER".equals(er));
        assertThat(set.names().size() + "/" + set.wildcards().size() + "/"
                        + set.networks().size())
                .isEqualTo(counts);
        assertThat(set.services().stream().map(Service::toString).collect(Collectors.joining(" ")))
                .isEqualTo(ports);
        assertThat(set.description()).isNotBlank();
    }
}
