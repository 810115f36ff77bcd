package dev.portreeve.shell.kit;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import dev.portreeve.platform.Refusal;

/// Short messages that go away by themselves; for what the page itself does not show.
public final class Notices {

    private static final int SHORT_MILLIS = 4000;
    private static final int LONG_MILLIS = 9000;

    private Notices() {}

    /// Says that something was done.
    public static Notification done(String text) {
        return show(text, SHORT_MILLIS);
    }

    /// Says why something was refused.
    public static Notification refused(Refusal refusal) {
        return failed(Refusals.text(refusal));
    }

    /// Says that something failed.
    public static Notification failed(String text) {
        Notification notice = show(text, LONG_MILLIS);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        return notice;
    }

    private static Notification show(String text, int millis) {
        return Notification.show(text, millis, Position.BOTTOM_CENTER);
    }
}
