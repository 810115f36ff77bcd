package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.portreeve.requests.ImpactProgress;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;

/// How far the run for a revision has come.
final class ImpactRunPanel extends Div {

    private static final long serialVersionUID = 1L;

    ImpactRunPanel() {
        addClassName("impact-run");
        getElement().setAttribute("role", "status");
    }

    void show(ImpactProgress progress) {
        removeAll();
        Formats formats = Formats.current();
        progress.finished()
                .ifPresentOrElse(
                        at -> add(new StateWord(
                                Tone.OK,
                                Icon.CIRCLE_CHECK,
                                t("requests.impact.finished", formats.dateTime(at), progress.done()))),
                        () -> running(progress));
    }

    private void running(ImpactProgress progress) {
        ProgressBar bar = new ProgressBar(0, 1, progress.share());
        bar.setIndeterminate(progress.started().isEmpty());
        bar.getElement().setAttribute("aria-label", t("requests.impact.running"));
        add(
                span(
                        "",
                        progress.started().isEmpty()
                                ? t("requests.impact.waiting")
                                : t("requests.impact.progress", progress.done(), progress.total())),
                bar,
                muted(t("requests.impact.leave")));
    }
}
