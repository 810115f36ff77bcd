package dev.portreeve.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import dev.portreeve.shell.i18n.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the framework itself says, in the reader's language.
final class SystemTexts implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        @Nullable Locale asked = info.getLocale();
        Locale language = asked == null ? Locale.ENGLISH : asked;
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.in(language, "shell.session.title"));
        messages.setSessionExpiredMessage(Texts.in(language, "shell.session.text"));
        messages.setInternalErrorCaption(Texts.in(language, "shell.failure.title"));
        messages.setInternalErrorMessage(Texts.in(language, "shell.failure.reload"));
        messages.setCookiesDisabledCaption(Texts.in(language, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(Texts.in(language, "shell.cookies.text"));
        return messages;
    }
}
