package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.requests.RequestState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether a package is the one to have loaded, and if not, why.
enum PackageState {
    /// Nothing newer is issued for its place.
    IN_FORCE(Tone.OK, Icon.BADGE_CHECK),
    /// A later package of the same place took over.
    SUPERSEDED(Tone.PLAIN, Icon.ARCHIVE),
    /// Its last day has passed.
    EXPIRED(Tone.WARN, Icon.CLOCK),
    /// Taken back.
    REVOKED(Tone.BAD, Icon.BAN);

    private final Tone tone;
    private final Icon icon;

    PackageState(Tone tone, Icon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /// The state on a day (UTC). A package whose last day has passed is expired even before anything has moved its
    /// request.
    static PackageState of(PackageSummary summary, LocalDate today) {
        RequestState state = summary.state();
        return switch (state) {
            case SUPERSEDED -> SUPERSEDED;
            case REVOKED -> REVOKED;
            case EXPIRED -> EXPIRED;
            default -> today.isAfter(summary.expires()) ? EXPIRED : IN_FORCE;
        };
    }

    /// The state with this word of an address.
    static Optional<PackageState> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /// The word of addresses and message keys.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// In the reader's language.
    String label() {
        return t("bundles.state." + word());
    }

    /// Icon and word.
    StateWord show() {
        return new StateWord(tone, icon, label());
    }

    /// Icon and a sentence that says what it means for whoever wants to load the package.
    StateWord explain() {
        return new StateWord(tone, icon, t("bundles.state." + word() + ".help"));
    }
}
