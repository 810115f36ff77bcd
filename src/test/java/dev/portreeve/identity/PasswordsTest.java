package dev.portreeve.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords(SecurityConfiguration.passwordEncoder());

    @ParameterizedTest
    @CsvSource({
        "short-one-11, TOO_SHORT, ADMINISTRATOR",
        "elevenchars, TOO_SHORT, ENGINEER",
        "my-claire-lantern, CONTAINS_USER_NAME, ENGINEER",
        "my-CLAIRE-lantern, CONTAINS_USER_NAME, ENGINEER",
        "aaaaaaaaaaaaaaaaaaaa, TOO_SIMPLE, ENGINEER",
        "PasswordPassword, TOO_SIMPLE, ENGINEER",
        "가나다라마바사아자차카타파하가나다라마바사아자차카타파하, TOO_LONG, ENGINEER"
    })
    void refuses(String password, PasswordRule rule, Role role) {
        assertThat(check(password, role)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "twelve-chars, ENGINEER",
        "fifteen-chars-x, ADMINISTRATOR",
        "correct horse battery staple no, ADMINISTRATOR",
        "한국어로 쓴 긴 비밀번호 하나, ENGINEER"
    })
    void accepts(String password, Role role) {
        assertThat(check(password, role)).isEmpty();
    }

    @Test
    void refusesMoreThanSixtyFourCharacters() {
        String long64 = "abcdefgh".repeat(8);
        assertThat(check(long64, Role.ENGINEER)).isEmpty();
        assertThat(check(long64 + "i", Role.ENGINEER)).contains(PasswordRule.TOO_LONG);
    }

    @Test
    void matchesOnlyTheWholePassword() {
        String password = "abcdefgh".repeat(8);
        String hash = passwords.hash(password);
        assertThat(hash).startsWith("{bcrypt}");
        assertThat(passwords.matches(password, hash)).isTrue();
        assertThat(passwords.matches(password.substring(1), hash)).isFalse();
        assertThat(passwords.matches(password + "x", hash)).isFalse();
    }

    @Test
    void randomPasswordsDifferAndFollowTheRules() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String password = passwords.random();
            assertThat(password).matches("[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}");
            assertThat(check(password, Role.ADMINISTRATOR)).isEmpty();
            assertThat(seen.add(password)).isTrue();
        }
    }

    private Optional<PasswordRule> check(String password, Role role) {
        return passwords
                .check(password, "claire", Set.of(role))
                .map(refusal -> ((IdentityRefusal.PasswordRefused) refusal).rule());
    }
}
