package dev.portreeve.auditing.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.audit.AuditEvent;
import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;
import java.io.Serializable;
import java.util.Optional;

/// How the parts of an event are written for a reader.
final class EventCells implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient UserDirectory directory;

    EventCells(UserDirectory directory) {
        this.directory = directory;
    }

    String time(AuditEvent event) {
        return Formats.current().dateTime(event.at());
    }

    String label(AuditEvent event) {
        return label(event.kind());
    }

    /// The module's message for a kind (`identity.audit.signed-in`), or the kind itself.
    static String label(String kind) {
        int dot = kind.indexOf('.');
        String key = kind.substring(0, dot) + ".audit" + kind.substring(dot);
        return Texts.has(key) ? t(key) : kind;
    }

    Component kind(AuditEvent event) {
        String label = label(event);
        return label.equals(event.kind()) ? span("mono", label) : new Span(label);
    }

    String actor(AuditEvent event) {
        return event.actor().map(PersonId::new).map(directory::nameOf).orElseGet(() -> t("auditing.system"));
    }

    Component object(AuditEvent event) {
        Optional<String> name = Optional.of(event.object())
                .filter(object -> object.type().equals("person"))
                .flatMap(object -> PersonId.tryParse(object.id()))
                .map(directory::nameOf);
        return span(
                "t-title",
                name.map(Span::new).orElseGet(() -> span("mono", event.object().id())),
                muted(event.object().type()));
    }

    Component outcome(AuditEvent event) {
        String word = t("auditing.outcome." + event.outcome().code());
        return switch (event.outcome()) {
            case DONE -> new StateWord(Tone.OK, word);
            case REFUSED, DENIED -> new StateWord(Tone.WARN, word);
            case FAILED -> new StateWord(Tone.BAD, word);
        };
    }
}
