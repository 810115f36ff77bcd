package dev.portreeve.identity;

import dev.portreeve.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;

/// Logs every denial. Strangers are left out: they are sent to the sign-in page, and would fill the log for
/// nothing.
@Component
class DenialListener {

    private final AuditLog log;

    DenialListener(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        if (CurrentUser.principal(event.getAuthentication().get()).isPresent()) {
            log.appendAlone(new AccessDenied(operation(event.getObject())));
        }
    }

    private static String operation(Object denied) {
        return switch (denied) {
            case MethodInvocation call ->
                call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName();
            case HttpServletRequest request -> request.getMethod() + " " + request.getRequestURI();
            default -> denied.getClass().getSimpleName();
        };
    }
}
