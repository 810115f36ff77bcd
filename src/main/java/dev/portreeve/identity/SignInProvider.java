package dev.portreeve.identity;

import dev.portreeve.audit.Actor;
import dev.portreeve.audit.AuditLog;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Checks a user name and a password. Every "no" looks the same and costs one hash, whether the account exists or
/// not;
/// too many of them make the source wait ([SignInThrottle]), and each goes into the audit log.
class SignInProvider extends DaoAuthenticationProvider {

    private final SignInThrottle throttle;
    private final PersonRepository people;
    private final AuditLog log;

    SignInProvider(
            SignInAccounts accounts,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            PersonRepository people,
            AuditLog log) {
        super(accounts);
        setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.people = people;
        this.log = log;
    }

    @Override
    public Authentication authenticate(Authentication tried) throws AuthenticationException {
        Actor from = PortalActor.from(tried);
        SignInThrottle.Source source = SignInThrottle.Source.of(tried.getName(), network(tried));
        if (throttle.remaining(source).isPresent() || tooLong(tried)) {
            throw new BadCredentialsException("refused");
        }
        try {
            Authentication done = super.authenticate(tried);
            throttle.succeeded(source);
            CurrentUser.principal(done).ifPresent(person -> log.appendAlone(SignInEvent.signedIn(person.id(), from)));
            return done;
        } catch (AuthenticationException refused) {
            throttle.failed(source);
            long wait = throttle.remaining(source).map(Duration::toSeconds).orElse(0L);
            log.appendAlone(SignInEvent.failed(account(tried), from, wait));
            throw new BadCredentialsException("refused", refused);
        }
    }

    private static boolean tooLong(Authentication tried) {
        return tried.getCredentials() instanceof CharSequence password && password.length() > Passwords.MAX_CHARACTERS;
    }

    private Optional<PersonId> account(Authentication tried) {
        return UserName.tryParse(tried.getName())
                .flatMap(name -> people.findByUserName(name.value()))
                .map(Person::personId);
    }

    private static String network(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails web
                ? Origins.network(String.valueOf(web.getRemoteAddress()))
                : "unknown";
    }
}
