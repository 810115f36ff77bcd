package dev.portreeve.shell.kit;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/// A state: an icon and a word.
public final class StateWord extends Span {

    private static final long serialVersionUID = 1L;

    /// A state with the icon of its tone.
    public StateWord(Tone tone, String word) {
        this(tone, icon(tone), word);
    }

    /// A state with its own icon.
    public StateWord(Tone tone, Icon icon, String word) {
        super(icon.create(), new Text(word));
        addClassNames("st", tone.style());
    }

    private static Icon icon(Tone tone) {
        return switch (tone) {
            case OK -> Icon.CIRCLE_CHECK;
            case WAIT -> Icon.CIRCLE_DASHED;
            case WARN -> Icon.TRIANGLE_ALERT;
            case BAD -> Icon.OCTAGON_ALERT;
            case PLAIN -> Icon.CIRCLE;
        };
    }
}
