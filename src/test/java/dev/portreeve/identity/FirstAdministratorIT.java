package dev.portreeve.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.portreeve.identity.FirstAdministrator.Application;
import dev.portreeve.identity.IdentityRefusal.SecretRefused;
import dev.portreeve.identity.PersonOutcome.Changed;
import dev.portreeve.identity.PersonOutcome.Refused;
import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/// A portal that others can reach: no demo people, and one secret for the first administrator.
@IntegrationTest(properties = "server.address=0.0.0.0")
class FirstAdministratorIT {

    private static final String PASSWORD = "a long lantern at the quay";

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private FirstAdministratorCall call;

    @Autowired
    private PersonRepository people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;

    @BeforeEach
    void nobodyIsHereYet() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        jdbc.sql("UPDATE identity.person SET active = false").update();
    }

    @Test
    void demoPeopleDoNotExist() throws Exception {
        assertThat(jdbc.sql("SELECT count(*) FROM identity.person WHERE demo")
                        .query(Integer.class)
                        .single())
                .isZero();
        web.perform(get("/sign-in"))
                .andExpect(content().string(Matchers.not(Matchers.containsString(DemoPeople.PASSWORD))))
                .andExpect(content().string(Matchers.containsString(FirstAdministratorPage.PATH)));
    }

    @Test
    void theSecretWorksOnce() {
        String secret = newSecret();
        assertThat(first.apply(application(secret, "olga"), "a")).isInstanceOf(Changed.class);
        assertThat(people.findByUserName("olga"))
                .hasValueSatisfying(
                        olga -> assertThat(olga.isActiveAdministrator()).isTrue());
        assertThat(first.isAwaited()).isFalse();
        assertThat(refusal(first.apply(application(secret, "otto"), "a"))).isEqualTo(new SecretRefused());
        assertThat(callAgain()).isEmpty();
    }

    @Test
    void theSecretWorksOnceAlsoForTwoAtOnce() throws Exception {
        String secret = newSecret();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<PersonOutcome>> outcomes = threads.invokeAll(List.<Callable<PersonOutcome>>of(
                    () -> first.apply(application(secret, "paul"), "b"),
                    () -> first.apply(application(secret, "petra"), "c")));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .hasAtLeastOneElementOfType(Changed.class)
                    .hasAtLeastOneElementOfType(Refused.class);
        }
    }

    @Test
    void theSecretIsStoredHashedAndExpires() {
        String secret = newSecret();
        assertThat(jdbc.sql("SELECT secret_hash FROM identity.first_secret")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}")
                .doesNotContain(secret);
        jdbc.sql("UPDATE identity.first_secret SET valid_until = now() - interval '1 second'")
                .update();
        assertThat(first.isAwaited()).isFalse();
        assertThat(refusal(first.apply(application(secret, "quinn"), "d"))).isEqualTo(new SecretRefused());
    }

    @Test
    void aWrongSecretIsSlowedDownAndAWeakPasswordKeepsTheSecret() {
        String secret = newSecret();
        assertThat(refusal(first.apply(new Application(secret, "rita", "Rita", "too-short"), "e"))
                        .code())
                .isEqualTo("identity.password-too-short");
        assertThat(first.isAwaited()).isTrue();
        for (int i = 0; i < SignInThrottle.FREE_TRIES; i++) {
            first.apply(application("wrong", "rita"), "e");
        }
        assertThat(refusal(first.apply(application(secret, "rita"), "e")).code())
                .isEqualTo("identity.tried-too-often");
    }

    @Test
    @UseCase("UC-012")
    void thePageIsThereOnlyWhileASecretWaits() throws Exception {
        String secret = newSecret();
        web.perform(get(FirstAdministratorPage.PATH)).andExpect(status().isOk());
        web.perform(post(FirstAdministratorPage.PATH)
                        .with(csrf())
                        .param("secret", "wrong")
                        .param("userName", "<script>")
                        .param("displayName", "\"><img>")
                        .param("password", PASSWORD))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.not(Matchers.containsString("<script>"))))
                .andExpect(content().string(Matchers.not(Matchers.containsString("<img>"))));
        web.perform(post(FirstAdministratorPage.PATH)
                        .with(csrf())
                        .param("secret", secret)
                        .param("userName", "tessa")
                        .param("displayName", "Tessa")
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl(SignInPage.PATH));
        web.perform(get(FirstAdministratorPage.PATH)).andExpect(status().isNotFound());
    }

    private String newSecret() {
        return callAgain().orElseThrow();
    }

    private Optional<String> callAgain() {
        return Objects.requireNonNull(transaction.execute(status -> call.call()));
    }

    private static Application application(String secret, String userName) {
        return new Application(secret, userName, userName, PASSWORD);
    }

    private static IdentityRefusal refusal(PersonOutcome outcome) {
        return ((Refused) outcome).refusals().getFirst();
    }
}
