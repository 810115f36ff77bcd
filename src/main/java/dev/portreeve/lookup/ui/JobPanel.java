package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import dev.portreeve.lookup.CoverageJob;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Icon;
import org.jspecify.annotations.Nullable;

/// How far a text is that is being worked, and a way to stop. The browser asks from time to time, only while this is on
/// the page; who leaves the page stops the work.
final class JobPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int ASK_MILLIS = 400;

    private final transient CoverageJob job;
    private final SerializableRunnable over;
    private final Span words = span("", "");
    private final ProgressBar bar = new ProgressBar();
    private @Nullable Registration asking;

    /// @param over called once when the work is over, however it ended
    JobPanel(CoverageJob job, SerializableRunnable over) {
        this.job = job;
        this.over = over;
        addClassNames("job", "pad");
        bar.setMax(Math.max(1, job.total()));
        bar.getElement().setAttribute("aria-label", t("lookup.job"));
        add(div("job-h", words, grow(), Buttons.quiet(Icon.X, t("lookup.job.cancel"), job::cancel)), bar);
        tell();
    }

    private void tell() {
        bar.setValue(job.done());
        words.setText(t("lookup.job.progress", job.done(), job.total()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(ASK_MILLIS);
        asking = ui.addPollListener(_ -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (asking != null) {
            asking.remove();
        }
        job.cancel();
    }

    private void look() {
        if (job.isOver()) {
            over.run();
        } else {
            tell();
        }
    }
}
