package dev.portreeve.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.identity.SignInThrottle.Source;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final SteppingClock clock = new SteppingClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);
    private final Source source = Source.of("claire", "192.0.2.0/24");

    @Test
    void letsFourWrongTriesPass() {
        fail(4);
        assertThat(throttle.remaining(source)).isEmpty();
    }

    @Test
    void makesTheSixthTryWait() {
        fail(5);
        assertThat(throttle.remaining(source)).contains(Duration.ofSeconds(15));
        clock.step(Duration.ofSeconds(15));
        assertThat(throttle.remaining(source)).isEmpty();
    }

    @Test
    void doublesTheWaitUpToFifteenMinutes() {
        fail(6);
        assertThat(throttle.remaining(source)).contains(Duration.ofSeconds(30));
        fail(1_000);
        assertThat(throttle.remaining(source)).contains(Duration.ofMinutes(15));
    }

    @Test
    void forgetsAfterSuccessAndAfterHalfAnHour() {
        fail(5);
        throttle.succeeded(source);
        assertThat(throttle.remaining(source)).isEmpty();
        fail(5);
        clock.step(Duration.ofMinutes(30));
        fail(1);
        assertThat(throttle.remaining(source)).isEmpty();
    }

    @Test
    void doesNotHoldUpTheOwnerWhoSignsInFromElsewhere() {
        fail(100);
        assertThat(throttle.remaining(Source.of("claire", "198.51.100.0/24"))).isEmpty();
    }

    @Test
    void slowsANetworkThatTriesManyAccounts() {
        for (int i = 0; i < SignInThrottle.FREE_TRIES_OF_NETWORK; i++) {
            throttle.failed(Source.of("user" + i, "192.0.2.0/24"));
        }
        assertThat(throttle.remaining(Source.of("another", "192.0.2.0/24"))).isPresent();
    }

    @Test
    void takesSpellingsOfOneNameAsOne() {
        for (String typed : new String[] {"claire", "Claire", " CLAIRE", "claire ", "cLaire"}) {
            throttle.failed(Source.of(typed, "192.0.2.0/24"));
        }
        assertThat(throttle.remaining(source)).isPresent();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(source);
        }
    }
}
