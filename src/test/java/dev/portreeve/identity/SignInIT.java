package dev.portreeve.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.portreeve.testing.IntegrationTest;
import dev.portreeve.testing.UseCase;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The doors of the portal, over HTTP.
@IntegrationTest
class SignInIT {

    private static final String RIGHT = DemoPeople.PASSWORD;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc web;

    @BeforeEach
    void openTheDoors() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    @UseCase("UC-009")
    void signsInAndOut() throws Exception {
        MockHttpSession session = signIn("claire", RIGHT, "192.0.2.1");
        web.perform(post("/logout").session(session).with(csrf())).andExpect(redirectedUrlPattern("/sign-in?out"));
        assertThat(session.isInvalid()).isTrue();
        assertThat(lastEvents(2)).containsExactly("identity.signed-out done", "identity.signed-in done");
    }

    @Test
    void everyNoLooksTheSame() throws Exception {
        String wrong = answer(attempt("claire", "wrong-password", "192.0.2.2"));
        assertThat(answer(attempt("nobody", "wrong-password", "192.0.2.2"))).isEqualTo(wrong);
        assertThat(answer(attempt("claire' OR 1=1 --", RIGHT, "192.0.2.2"))).isEqualTo(wrong);
        assertThat(answer(attempt("claire", "x".repeat(10_000), "192.0.2.2"))).isEqualTo(wrong);
        assertThat(answer(attempt("", "", "192.0.2.2"))).isEqualTo(wrong);
    }

    @Test
    void doesNotKeepNamesThatBelongToNobody() throws Exception {
        attempt("mistyped-secret", "whatever-it-was", "192.0.2.3");
        assertThat(jdbc.sql("SELECT convert_from(leaf, 'UTF8') FROM audit.event ORDER BY recorded_at DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .contains("identity.sign-in-failed", "\"id\":\"unknown\"", "192.0.2.0/24")
                .doesNotContain("mistyped")
                .doesNotContain("whatever");
    }

    @Test
    void afterFiveWrongTriesTheRightPasswordWaitsFromThereButNotFromElsewhere() throws Exception {
        for (int i = 0; i < 5; i++) {
            attempt("minjun", "wrong-password", "198.51.100.7");
        }
        attempt("minjun", RIGHT, "198.51.100.8").andExpect(unauthenticated());
        signIn("minjun", RIGHT, "203.0.113.7");
    }

    @Test
    void withoutTokenNothingIsTaken() throws Exception {
        web.perform(post("/sign-in").param("username", "claire").param("password", RIGHT))
                .andExpect(unauthenticated());
    }

    @Test
    void comesBackToTheAddressThatWasAskedFor() throws Exception {
        MockHttpSession session = new MockHttpSession();
        web.perform(get("/admin/people?name=a").session(session)).andExpect(redirectedUrl("/sign-in"));
        web.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("username", "ada")
                        .param("password", RIGHT))
                .andExpect(redirectedUrlPattern("http://*/admin/people?name=a"));
    }

    @Test
    void theAddressPeopleGuessLeadsToThePage() throws Exception {
        web.perform(get("/login")).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void aDisabledPersonsSessionEndsAtTheNextRequest() throws Exception {
        MockHttpSession session = signIn("amelie", RIGHT, "192.0.2.5");
        web.perform(get("/nowhere").session(session)).andExpect(status().isNotFound());
        jdbc.sql("UPDATE identity.person SET active = false WHERE user_name = 'amelie'")
                .update();
        Thread.sleep(Standings.MEMORY.plusMillis(100));
        web.perform(get("/nowhere").session(session)).andExpect(redirectedUrl("/sign-in"));
        assertThat(session.isInvalid()).isTrue();
        attempt("amelie", RIGHT, "192.0.2.5").andExpect(unauthenticated());
    }

    @Test
    void aRoleTakenAwayIsGoneWithinTheMemory() throws Exception {
        MockHttpSession session = signIn("sora", RIGHT, "192.0.2.6");
        jdbc.sql("DELETE FROM identity.person_role WHERE person_id IN"
                        + " (SELECT id FROM identity.person WHERE user_name = 'sora')")
                .update();
        Thread.sleep(Standings.MEMORY.plusMillis(100));
        web.perform(get("/nowhere").session(session))
                .andExpect(authenticated()
                        .withAuthentication(now -> assertThat(now.getAuthorities())
                                .extracting(GrantedAuthority::getAuthority)
                                .noneMatch(authority -> authority.startsWith("ROLE_"))));
    }

    @Test
    void theSixthSessionEndsTheOldest() throws Exception {
        MockHttpSession oldest = signIn("ivo", RIGHT, "192.0.2.7");
        for (int i = 0; i < 5; i++) {
            Thread.sleep(5);
            signIn("ivo", RIGHT, "192.0.2.7");
        }
        web.perform(get("/nowhere").session(oldest)).andExpect(redirectedUrlPattern("/sign-in?ended"));
    }

    @Test
    void onlyHealthIsOpenAndTellsNothing() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.not(Matchers.containsString("components"))));
        MockHttpSession session = signIn("ada", RIGHT, "192.0.2.8");
        for (String closed :
                List.of("/actuator", "/actuator/env", "/actuator/health/db", "/anything", "//", "/..;/x")) {
            assertThat(web.perform(get("/").session(session).servletPath("").with(request -> {
                                request.setRequestURI(closed);
                                return request;
                            }))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(closed)
                    .isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void headersAreStrict() throws Exception {
        web.perform(get("/sign-in").secure(true))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Content-Security-Policy", PortalHeaders.PLAIN_PAGE))
                .andExpect(header().string("Strict-Transport-Security", Matchers.containsString("max-age=31536000")))
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")));
        web.perform(get("/"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                Matchers.allOf(
                                        Matchers.containsString("frame-ancestors 'none'"),
                                        Matchers.containsString("object-src 'none'"),
                                        Matchers.containsString("form-action 'self'"))));
    }

    @Test
    void speaksTheReadersLanguageAndAnnouncesDemoPeople() throws Exception {
        web.perform(get("/sign-in").header("Accept-Language", "ko"))
                .andExpect(content().string(Matchers.containsString("<html lang=\"ko\">")))
                .andExpect(content().string(Matchers.containsString("데모 사용자")));
        web.perform(get("/sign-in?lang=fr").header("Accept-Language", "ko"))
                .andExpect(content().string(Matchers.containsString("Mot de passe")))
                .andExpect(header().string("Set-Cookie", Matchers.containsString("portreeve-language=fr")));
    }

    private MockHttpSession signIn(String name, String password, String address) throws Exception {
        MockHttpSession session = (MockHttpSession) attempt(name, password, address)
                .andExpect(authenticated())
                .andReturn()
                .getRequest()
                .getSession();
        assertThat(session).isNotNull();
        return java.util.Objects.requireNonNull(session);
    }

    private ResultActions attempt(String name, String password, String address) throws Exception {
        return web.perform(post("/sign-in")
                .session(new MockHttpSession())
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("username", name)
                .param("password", password));
    }

    private static String answer(ResultActions attempt) throws Exception {
        var response = attempt.andExpect(unauthenticated()).andReturn().getResponse();
        return response.getStatus() + " " + response.getRedirectedUrl() + " " + response.getContentAsString();
    }

    private List<String> lastEvents(int count) {
        return jdbc.sql("SELECT kind || ' ' || outcome FROM audit.event ORDER BY recorded_at DESC LIMIT ?")
                .param(count)
                .query(String.class)
                .list();
    }
}
