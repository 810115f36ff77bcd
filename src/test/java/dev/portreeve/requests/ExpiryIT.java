package dev.portreeve.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.bundles.PackagePath;
import dev.portreeve.bundles.PackageShelf;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.testing.Acting;
import dev.portreeve.testing.IntegrationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Tag("database")
@Import({Acting.class, PackagePath.class})
class ExpiryIT {

    @Autowired
    private Acting acting;

    @Autowired
    private PackagePath path;

    @Autowired
    private PackageShelf shelf;

    @Autowired
    private Expiry expiry;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anIssuedRequestExpiresOnceItsLastDayHasPassed() {
        PackageSummary issued = path.issued("Apps until yesterday");
        assertThat(expiry.expire()).isZero();
        lastDay("current_date at time zone 'UTC'", issued);
        assertThat(expiry.expire()).as("the last day itself is included").isZero();

        lastDay("current_date at time zone 'UTC' - interval '1 day'", issued);

        assertThat(expiry.expire()).isEqualTo(1);
        assertThat(state(issued)).isEqualTo(RequestState.EXPIRED);
        assertThat(jdbc.sql("select count(*) from audit.event where kind = 'requests.expire'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(expiry.expire()).as("nothing is left").isZero();
    }

    private RequestState state(PackageSummary issued) {
        return acting.as("ivo", () -> shelf.find(issued.id()).orElseThrow().state());
    }

    private void lastDay(String day, PackageSummary issued) {
        jdbc.sql("update requests.request set expires = (" + day + ")::date where id = :id")
                .param("id", issued.request().value())
                .update();
    }
}
