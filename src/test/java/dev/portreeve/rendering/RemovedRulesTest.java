package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What takes some rules away, by hand-made files.
class RemovedRulesTest {

    private static final TargetId TARGET = new TargetId("device");

    @Test
    void onlyObjectsThatNothingElseUsesAreDeleted() {
        Rendering loaded =
                device("set a\nset b\nset shared\n", "# made by PR-2026-000001\ndelete a\ndelete b\ndelete shared\n");
        Rendering staying = device("set b\nset shared\n", "# made by PR-2026-000001\ndelete b\ndelete shared\n");
        assertThat(RemovedRules.of(Withdrawal.DELETE, loaded, staying))
                .containsExactly(new Artifact("device/x-rollback.set", "# made by PR-2026-000001\ndelete a\n"));
    }

    @Test
    void whenAnObjectThatStaysIsAnotherEverythingIsTakenBackAndLoadedAgain() {
        Rendering loaded = device("set group a b\n", "delete group\n");
        Rendering staying = device("set group b\n", "delete group\n");
        assertThat(RemovedRules.of(Withdrawal.DELETE, loaded, staying))
                .containsExactly(
                        new Artifact("device/x-rollback.set", "delete group\n"),
                        new Artifact("device/x.set", "set group b\n"));
    }

    @Test
    void aFileThatNothingTakesThePlaceOfIsNamed() {
        Rendering loaded = new Rendering(
                TARGET,
                List.of(new Artifact("device/x.conf", "a\nb\n"), new Artifact("device/x-splice.conf", "a\n")),
                List.of());
        Rendering staying = new Rendering(TARGET, List.of(new Artifact("device/x.conf", "b\n")), List.of());
        assertThat(RemovedRules.of(Withdrawal.RELOAD, loaded, staying))
                .containsExactly(
                        new Artifact("device/x.conf", "b\n"), new Artifact("device/take-out.txt", "x-splice.conf\n"));
    }

    @Test
    void tablesWithNothingToDeleteAreLeftOut() {
        Rendering loaded = device("set a\nset b\n", """
                config policy
                    delete 1
                    delete 2
                end
                config address
                    delete "shared"
                end
                """);
        Rendering staying = device("set b\n", """
                config policy
                    delete 2
                end
                config address
                    delete "shared"
                end
                """);
        assertThat(RemovedRules.of(Withdrawal.DELETE, loaded, staying))
                .singleElement()
                .extracting(Artifact::text)
                .isEqualTo("""
                        config policy
                            delete 1
                        end
                        """);
    }

    private static Rendering device(String load, String rollback) {
        return new Rendering(
                TARGET,
                List.of(new Artifact("device/x.set", load), new Artifact("device/x-rollback.set", rollback)),
                List.of());
    }
}
