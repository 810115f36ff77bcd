package dev.portreeve.identity;

import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dev.portreeve.audit.AuditLog;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.expression.EvaluationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.access.expression.method.MethodSecurityExpressionHandler;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/// Who gets in: default deny, sign-in by form, sessions that die with the account, headers of [PortalHeaders].
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final int MAX_SESSIONS = 5;
    /// About 70 ms on one core of 2024: OWASP's least is 10.
    private static final int BCRYPT_STRENGTH = 10;

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            Standings standings,
            ProviderManager signIn,
            SessionRegistry sessions,
            RequestUtil vaadinRequests,
            VaadinDefaultRequestCache requested,
            Clock clock,
            AuditLog log) {
        http.authenticationManager(signIn);
        // Vaadin's own requests carry a token of their own; its configurer would leave the sign-in form open as well
        http.csrf(csrf ->
                csrf.csrfTokenRepository(tokens()).ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest));
        requested.setDelegateRequestCache(plainRequestCache());
        http.authorizeHttpRequests(SecurityConfiguration::openToStrangers);
        http.exceptionHandling(handling -> handling.accessDeniedHandler(new DeniedRequests()));
        http.headers(PortalHeaders::write);
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
                .sessionConcurrency(limit -> limit.maximumSessions(MAX_SESSIONS)
                        .sessionRegistry(sessions)
                        .expiredUrl(SignInPage.PATH + "?ended")));
        http.addFilterBefore(new StandingFilter(standings, clock), AnonymousAuthenticationFilter.class);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.enableExceptionHandlingConfiguration(false)
                        .enableCsrfConfiguration(false)
                        .loginView(SignInPage.PATH, SignInPage.PATH + "?out")
                        .addLogoutHandler((request, response, authentication) -> CurrentUser.principal(authentication)
                                .ifPresent(person -> log.appendAlone(
                                        SignInEvent.signedOut(person.id(), PortalActor.from(authentication))))));
        return http.build();
    }

    /// What needs no sign-in beside Vaadin's own resources. Everything not named here or there is denied.
    private static void openToStrangers(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        HttpMethod.GET,
                        SignInPage.PATH,
                        SignInPage.GUESSED,
                        FirstAdministratorPage.PATH,
                        "/actuator/health",
                        "/actuator/health/liveness",
                        "/actuator/health/readiness",
                        "/assets/**")
                .permitAll()
                .requestMatchers(HttpMethod.POST, FirstAdministratorPage.PATH)
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll();
    }

    /// Remembers the address somebody asked for before signing in, and gives it back without a mark in it.
    @SuppressWarnings("NullAway") // null means no mark; the field takes it, the setter's annotation is too strict
    private static HttpSessionRequestCache plainRequestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /// In a cookie, so that a stranger who looks at the sign-in page leaves no session behind.
    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    @Bean
    ProviderManager signIn(
            SignInAccounts accounts,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            PersonRepository people,
            AuditLog log) {
        return new ProviderManager(new SignInProvider(accounts, encoder, throttle, people, log));
    }

    /// Views by their annotation, as Vaadin decides by default; a refused one is logged as well.
    @Bean
    static NavigationAccessControlConfigurer viewAccess(ObjectProvider<AuditLog> log) {
        AccessCheckDecisionResolver resolver = new DefaultAccessCheckDecisionResolver();
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withDecisionResolver((results, context) -> {
                    AccessCheckResult result = resolver.resolve(results, context);
                    boolean refused = result.decision() != AccessCheckDecision.ALLOW;
                    if (refused
                            && context.isNavigating()
                            && CurrentUser.principal().isPresent()) {
                        String view = context.getNavigationTarget().getSimpleName();
                        log.getObject().appendAlone(new AccessDenied(view));
                    }
                    return result;
                });
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }

    @Bean
    AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    /// `@PreAuthorize` decides by the roles of now, also on threads that no request filter has seen.
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static MethodSecurityExpressionHandler methodSecurityExpressions(ObjectProvider<Standings> standings) {
        return new DefaultMethodSecurityExpressionHandler() {
            @Override
            public EvaluationContext createEvaluationContext(
                    Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
                return super.createEvaluationContext(() -> standings.getObject().refresh(authentication.get()), call);
            }
        };
    }
}
