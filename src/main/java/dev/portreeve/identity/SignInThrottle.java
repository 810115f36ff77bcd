package dev.portreeve.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Slows guessing down: after five wrong passwords for one account from one network, each further one doubles a
/// wait,
/// from 15 seconds to 15 minutes at most. It never locks anybody out for good, and somebody else's guessing from
/// elsewhere does not hold up the owner of the account. Accounts that do not exist are treated alike.
///
/// Kept in memory, for at most 20,000 pairs; a restart forgets.
@Component
class SignInThrottle {

    static final int FREE_TRIES = 5;
    static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    /// For one network over all accounts together.
    static final int FREE_TRIES_OF_NETWORK = 50;

    private static final int MAX_REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<Source, Tries> tries = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Tries> eldest) {
            return size() > MAX_REMEMBERED;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /// Where a try comes from.
    ///
    /// @param account the user name as typed, lower case; empty for a network over all accounts
    /// @param network a network as [Origins] shortens it; empty for a person who is signed in
    record Source(String account, String network) {

        static Source of(String typed, String network) {
            String name = typed.strip().toLowerCase(Locale.ROOT);
            return new Source(name.length() <= UserName.MAX ? name : name.substring(0, UserName.MAX), network);
        }

        static Source account(String userName) {
            return new Source(userName, "");
        }

        private Source wholeNetwork() {
            return new Source("", network);
        }

        private int freeTries() {
            return account.isEmpty() ? FREE_TRIES_OF_NETWORK : FREE_TRIES;
        }
    }

    private record Tries(int failures, Instant last, Instant until) {}

    /// How long this source still has to wait; empty when it may try.
    synchronized Optional<Duration> remaining(Source source) {
        Instant now = clock.instant();
        Instant until = latest(until(source), source.network().isEmpty() ? Instant.MIN : until(source.wholeNetwork()));
        return now.isBefore(until) ? Optional.of(Duration.between(now, until)) : Optional.empty();
    }

    /// Counts a wrong password.
    synchronized void failed(Source source) {
        count(source);
        if (!source.network().isEmpty()) {
            count(source.wholeNetwork());
        }
    }

    /// Forgets what was wrong before.
    synchronized void succeeded(Source source) {
        tries.remove(source);
    }

    private void count(Source source) {
        Instant now = clock.instant();
        Tries before = tries.get(source);
        boolean goesOn = before != null && now.isBefore(before.last().plus(LONGEST_WAIT.multipliedBy(2)));
        int failures = before != null && goesOn ? before.failures() + 1 : 1;
        tries.put(source, new Tries(failures, now, now.plus(wait(failures - source.freeTries()))));
    }

    private static Duration wait(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private Instant until(Source source) {
        Tries known = tries.get(source);
        return known == null ? Instant.MIN : known.until();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
