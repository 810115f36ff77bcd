package dev.portreeve.catalog.source.learn.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What elements of a page are for.
final class HtmlElements {

    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "button",
            "svg",
            "select",
            "iframe",
            "object",
            "head",
            "footer",
            "aside",
            "dialog");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "cite",
            "code",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "mark",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "time",
            "u",
            "var",
            "local-time");
    private static final Set<String> ALERTS = Set.of("note", "tip", "important", "caution", "warning", "alert");

    private HtmlElements() {}

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    /// Whether a reader of the page does not see it. Tabs that are not chosen are hidden too, and are read.
    static boolean isUnread(Element element) {
        if (isPanel(element)) {
            return false;
        }
        return UNREAD.contains(element.normalName())
                || element.attr("role").equals("tablist")
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.hasClass("visually-hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    static boolean isPanel(Element element) {
        return element.attr("role").equals("tabpanel");
    }

    static boolean isAlert(Element element) {
        return element.normalName().equals("div")
                && element.classNames().stream().anyMatch(name -> ALERTS.contains(name.toLowerCase(Locale.ROOT)));
    }

    /// 1 to 6 for a heading, 0 for anything else.
    static int level(Element element) {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }
}
