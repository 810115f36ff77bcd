package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.RecordedRuling;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.ruling.DoubtfulValue;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.i18n.Texts;
import java.util.List;
import java.util.Optional;

/// Stewards' decisions in the reader's words.
final class RulingWords {

    private static final String ARROW = " \u2192 ";

    private final List<RecordedRuling> rulings;
    private final UserDirectory directory;

    /// @param rulings newest first
    RulingWords(List<RecordedRuling> rulings, UserDirectory directory) {
        this.rulings = List.copyOf(rulings);
        this.directory = directory;
    }

    /// `Sora, 24 Jul 2026: the reason`, for a finding that says that a decision was carried out.
    Optional<String> who(Finding finding) {
        return rulings.stream()
                .filter(RecordedRuling::inForce)
                .filter(ruling -> isAbout(ruling.about(), finding))
                .findFirst()
                .map(this::who);
    }

    /// `Sora, 24 Jul 2026: the reason`.
    String who(RecordedRuling ruling) {
        return t("catalog.ruling.who", directory.nameOf(ruling.by()), ruling.at(), ruling.reason());
    }

    /// The decision's word: accepted, corrected, rejected, withdrawn.
    static String verdict(RecordedRuling ruling) {
        return t("catalog.ruling.verdict."
                + ruling.ruling().map(each -> each.verdict().word()).orElse("withdraw"));
    }

    /// What a finding's code means.
    static String finding(String code) {
        String key = "catalog.finding." + code;
        return Texts.has(key) ? t(key) : code;
    }

    private static boolean isAbout(DoubtfulValue about, Finding finding) {
        String value = finding.value();
        boolean same = value.equals(about.value())
                || (finding.code().equals("ruling.corrected") && value.startsWith(about.value() + ARROW));
        boolean rejected = finding.code().equals("ruling.rejected");
        return same && (rejected || finding.subject().equals(about.subject()));
    }
}
