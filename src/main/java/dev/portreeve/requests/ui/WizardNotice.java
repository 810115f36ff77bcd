package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.requests.RequestRefusal;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.Refusals;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Says how the draft is kept: saved when, or why not and what to do.
final class WizardNotice {

    private final Span saved = new Span();
    private final Div banners = div("pad wizard-notice");

    WizardNotice() {
        saved.getElement().setAttribute("role", "status");
    }

    /// For the head of the page.
    Span saved() {
        return saved;
    }

    /// For the space below the head.
    Div banners() {
        return banners;
    }

    /// It is saved.
    void saved(Instant when) {
        banners.removeAll();
        saved.removeAll();
        saved.add(new StateWord(
                Tone.OK,
                Icon.CHECK,
                t("requests.wizard.saved", Formats.current().time(when))));
    }

    /// It is not.
    ///
    /// @param reload shows what is stored
    /// @param keep   stores what is typed in spite of it
    void refused(List<RequestRefusal> refusals, Optional<RequestSnapshot> stored, Runnable reload, Runnable keep) {
        saved.removeAll();
        saved.add(new StateWord(Tone.WARN, t("requests.wizard.not-saved")));
        banners.removeAll();
        for (RequestRefusal refusal : refusals) {
            Banner banner = refusal instanceof RequestRefusal.ChangedMeanwhile
                    ? Banner.warning(t("requests.wizard.changed"), Refusals.text(refusal))
                            .end(div(
                                    "buttons",
                                    Buttons.plain(t("requests.wizard.take-theirs"), reload),
                                    Buttons.plain(t("requests.wizard.keep-mine"), keep)))
                    : Refusals.banner(refusal);
            if (refusal instanceof RequestRefusal.WrongState) {
                stored.ifPresent(seen -> banner.end(page(seen)));
            }
            banners.add(banner);
        }
    }

    private static Anchor page(RequestSnapshot seen) {
        Anchor link = new Anchor(RequestsNavigation.address(seen.number()));
        link.add(new Text(seen.number().toString()));
        return link;
    }
}
