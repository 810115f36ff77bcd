package dev.portreeve.identity;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Lets a job read what everybody who is signed in may read. The portal itself has no role and is no person: it can
/// neither request, decide nor issue, and the audit log names no one.
@Component
public class PortalItself {

    private static final String NAME = "portreeve";

    PortalItself() {}

    /// What the act gives, done on this thread by the portal itself.
    public <T> T does(Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(NAME, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
