package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.CheckOutcome;
import dev.portreeve.catalog.SourceSnapshot;
import dev.portreeve.catalog.WatchState;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;
import java.time.Instant;

/// Sources and their states in the reader's words.
final class SourceWords {

    private SourceWords() {}

    static String cloud(Instance instance) {
        return t("tenants.instance." + instance.code());
    }

    /// The kind of document, such as `Endpoints web service`.
    static String carrier(String carrier) {
        String key = "catalog.carrier." + carrier;
        return Texts.has(key) ? t(key) : carrier;
    }

    static String origin(SourceSnapshot snapshot) {
        return t("catalog.origin." + snapshot.origin().word());
    }

    static String reason(Reading.Refused refused) {
        return t("catalog.refusal." + refused.code(), Integer.toString(refused.line()), refused.detail());
    }

    static StateWord state(WatchState state, Instant now) {
        if (state.failingSince().isPresent()) {
            return new StateWord(
                    Tone.BAD, t("catalog.sources.failing", state.failingSince().get()));
        }
        if (state.isStale(now)) {
            return new StateWord(Tone.WARN, t("catalog.sources.stale"));
        }
        if (state.succeededAt().isEmpty()) {
            return new StateWord(
                    Tone.PLAIN, state.polled() ? t("catalog.sources.waiting") : t("catalog.sources.not-watched"));
        }
        return new StateWord(
                state.polled() ? Tone.OK : Tone.PLAIN,
                state.polled() ? t("catalog.sources.watched") : t("catalog.sources.asked-by-hand"));
    }

    /// What came of asking.
    static Banner outcome(CheckOutcome outcome) {
        return switch (outcome) {
            case CheckOutcome.NothingNew _ ->
                Banner.info(t("catalog.sources.nothing-new"), t("catalog.sources.nothing-new.text"));
            case CheckOutcome.Kept(SourceSnapshot snapshot) ->
                Banner.done(t("catalog.sources.kept"), snapshot.document().title());
            case CheckOutcome.NotNow(Instant until) ->
                Banner.warning(t("catalog.sources.not-now"), t("catalog.sources.not-now.until", until));
            case CheckOutcome.Failed(Reading.Refused refused) ->
                Banner.failure(
                        t("catalog.sources.failed"),
                        t("catalog.import.sentence", reason(refused), t("catalog.sources.last-good-stays")));
        };
    }
}
