package dev.portreeve.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.testing.IntegrationTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Cookies and sessions as a browser gets them.
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInOverHttpIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("JSESSIONID=([^;]+)");

    @LocalServerPort
    private int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void strangersLeaveNoSessionBehind() throws Exception {
        HttpResponse<String> page = get("/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(session()).isEmpty();
        assertThat(page.headers().allValues("set-cookie"))
                .singleElement()
                .satisfies(
                        cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void aKnownSessionIdIsWorthNothingAfterSignIn() throws Exception {
        get("/admin/people");
        String before = session().orElseThrow();
        HttpResponse<String> answer = signIn("jonas", DemoPeople.PASSWORD);
        assertThat(answer.headers().firstValue("location").orElseThrow()).contains("/admin/people");
        Matcher cookie = SESSION.matcher(String.join("\n", answer.headers().allValues("set-cookie")));
        assertThat(cookie.find()).isTrue();
        assertThat(cookie.group(1)).isNotEqualTo(before);
        assertThat(answer.headers().allValues("set-cookie"))
                .anySatisfy(each -> assertThat(each).contains("JSESSIONID", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void aClosedAddressLooksLikeAMissingOne() throws Exception {
        signIn("claire", DemoPeople.PASSWORD);
        HttpResponse<String> closed = get("/actuator/env");
        HttpResponse<String> missing = get("/actuator/no-such-thing");
        assertThat(List.of(closed.statusCode(), missing.statusCode())).containsOnly(404);
        assertThat(closed.body()).isEqualTo(missing.body()).doesNotContain("Exception");
    }

    @Test
    void theApplicationsPageCarriesThePolicy() throws Exception {
        signIn("ada", DemoPeople.PASSWORD);
        HttpResponse<String> page = get("/admin/people");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    private HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        assertThat(token.find()).isTrue();
        String form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&username=" + name
                + "&password=" + password;
        return browser.send(
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
