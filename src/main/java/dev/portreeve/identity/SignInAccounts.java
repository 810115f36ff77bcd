package dev.portreeve.identity;

import java.time.Clock;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds the account of a typed name for Spring Security.
@Component
class SignInAccounts implements UserDetailsService {

    private final PersonRepository people;
    private final Demonstration demonstration;
    private final Clock clock;

    SignInAccounts(PersonRepository people, Demonstration demonstration, Clock clock) {
        this.people = people;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /// @throws UsernameNotFoundException when nobody has the name, or nobody may use it now
    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        return UserName.tryParse(typed)
                .flatMap(name -> people.findByUserName(name.value()))
                .filter(this::mayTry)
                .map(Person::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private boolean mayTry(Person person) {
        return person.isActive()
                && person.passwordHash().isPresent()
                && !person.passwordHasExpired(clock.instant())
                && (!person.isDemo() || demonstration.isOn());
    }
}
