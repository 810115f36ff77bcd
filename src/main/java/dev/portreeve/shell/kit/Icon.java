package dev.portreeve.shell.kit;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Arrays;
import java.util.Locale;

/// The icons of the portal: Lucide (ISC) in one sprite, `assets/icons/icons.svg`, and our mark, [#GATE]. Always beside
/// a word, or inside a
/// button that has a name.
public enum Icon {
    ARCHIVE,
    ARROW_LEFT,
    ARROW_LEFT_RIGHT,
    ARROW_RIGHT,
    ARROW_UP_RIGHT,
    BADGE_CHECK,
    BAN,
    BELL,
    BOOK_OPEN,
    BUILDING_2,
    CALENDAR,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CHEVRONS_LEFT_RIGHT,
    CHEVRONS_RIGHT_LEFT,
    CIRCLE,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CIRCLE_DASHED,
    CIRCLE_DOT,
    CIRCLE_HELP,
    CIRCLE_PLUS,
    CIRCLE_SLASH,
    CIRCLE_USER,
    CLIPBOARD_LIST,
    CLOCK,
    CLOUD,
    COPY,
    DATABASE,
    DOWNLOAD,
    ELLIPSIS,
    EQUAL,
    EXTERNAL_LINK,
    EYE,
    FILE_CHECK,
    FILE_CLOCK,
    FILE_JSON,
    FILE_SEARCH,
    FILE_TEXT,
    FILTER,
    FINGERPRINT,
    FLAG,
    GATE,
    GIT_BRANCH,
    GIT_COMPARE,
    GLOBE,
    HASH,
    HISTORY,
    HOUSE,
    INBOX,
    INFO,
    KEY_ROUND,
    KEYBOARD,
    LANGUAGES,
    LAYERS,
    LIBRARY,
    LINK,
    LIST_CHECKS,
    LIST_FILTER,
    LOCK,
    LOG_OUT,
    MAP_PIN,
    MAXIMIZE_2,
    MENU,
    MESSAGE_SQUARE,
    MINUS,
    MONITOR,
    MOON,
    NETWORK,
    OCTAGON_ALERT,
    OCTAGON_X,
    PACKAGE,
    PENCIL,
    PLAY,
    PLUS,
    PRINTER,
    REFRESH_CW,
    REPEAT,
    ROTATE_CCW,
    ROUTE,
    ROWS_3,
    RSS,
    SAVE,
    SCROLL_TEXT,
    SEARCH,
    SEARCH_X,
    SEND,
    SERVER,
    SETTINGS,
    SHIELD,
    SHIELD_CHECK,
    SHIELD_OFF,
    SIGNATURE,
    SUN,
    TAG,
    TARGET,
    TERMINAL,
    TRASH_2,
    TRIANGLE_ALERT,
    UNDO_2,
    UNPLUG,
    UPLOAD,
    USER,
    USER_CHECK,
    USER_PLUS,
    USER_X,
    USERS,
    WRENCH,
    X;

    /// The sprite, from the application's root.
    public static final String SPRITE = "assets/icons/icons.svg";

    /// The name of the symbol in the sprite, such as `circle-check`.
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The icon with this symbol name.
    ///
    /// @throws IllegalArgumentException if the sprite has no such symbol
    public static Icon named(String symbol) {
        return Arrays.stream(values())
                .filter(each -> each.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no icon " + symbol));
    }

    /// A new picture, hidden from screen readers.
    public SvgIcon create(String... classes) {
        SvgIcon icon = new SvgIcon(SPRITE, symbol());
        icon.addClassNames(classes);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
