package sample.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import dev.portreeve.shell.HeaderPart;
import dev.portreeve.shell.NavCount;
import dev.portreeve.shell.SignedInPerson;
import dev.portreeve.shell.kit.SearchBox;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// The frame without database and sign-in. Runs by its main method, on the port given as `server.port`.
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "com.vaadin.flow.spring.security.SpringSecurityAutoConfiguration"
        })
@EnableVaadin({"dev.portreeve.shell", "sample.shell"})
@ComponentScan({"dev.portreeve.shell", "sample.shell"})
public class SamplePortal {

    /// The portal's own settings ask for the health of a database.
    static final String WITHOUT_DATABASE = "management.endpoint.health.validate-group-membership=false";

    /// Starts it.
    public static void main(String[] args) {
        SpringApplication.run(
                SamplePortal.class,
                Stream.concat(Stream.of("--" + WITHOUT_DATABASE), Arrays.stream(args))
                        .toArray(String[]::new));
    }

    @Bean
    HeaderPart search() {
        return () -> new SearchBox("Search", "list", "q");
    }

    @Bean
    NavCount approvals() {
        return count("states", 2);
    }

    @Bean
    NavCount requests() {
        return count("list", 7);
    }

    @Bean
    SignedInPerson person() {
        return new SignedInPerson() {
            @Override
            public Optional<Card> card() {
                return Optional.of(new Card("Jonas Weber", List.of("Security approver"), null));
            }

            @Override
            public void signOut() {
                UI.getCurrent().getPage().setLocation("/");
            }
        };
    }

    private static NavCount count(String route, int number) {
        return new NavCount() {
            @Override
            public String route() {
                return route;
            }

            @Override
            public int count() {
                return number;
            }
        };
    }
}
