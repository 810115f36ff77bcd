package dev.portreeve.identity;

import dev.portreeve.audit.Actor;
import dev.portreeve.audit.CurrentActor;
import dev.portreeve.canonical.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Tells the audit log who is signed in.
@Component
class PortalActor implements CurrentActor {

    private static final int SESSION_DIGITS = 16;

    @Override
    public Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Actor from = from(authentication);
        return CurrentUser.principal(authentication)
                .map(person -> from.as(person.id().value()))
                .orElse(from);
    }

    /// The session and the network of an authentication, without the person.
    static Actor from(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getDetails() instanceof WebAuthenticationDetails web)) {
            return Actor.SYSTEM;
        }
        Optional<String> session = Optional.ofNullable(web.getSessionId()).map(PortalActor::shortened);
        return new Actor(
                Optional.empty(), session, Optional.of(Origins.network(String.valueOf(web.getRemoteAddress()))));
    }

    private static String shortened(String sessionId) {
        return Digest.of(sessionId.getBytes(StandardCharsets.UTF_8)).hex().substring(0, SESSION_DIGITS);
    }
}
