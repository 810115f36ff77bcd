package dev.portreeve.catalog.source.learn.markup;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// The text of a line of Markdown without its marks. Real pages leave marks open and write stars as they are; a star
/// before a full stop is a wildcard's.
final class MarkdownInline {

    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,2000})]\\([^()\\s]{0,2000}(?: \"[^\"]*\")?\\)");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:[ /][^<>]{0,2000})?>");
    private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^<>\\s]{1,2000})>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,31});");

    private static final int LONGEST_EMPHASIS = 500;
    private static final String SEAMED = Seams.SEAM + "$1" + Seams.SEAM;

    private final String source;
    private final StringBuilder plain = new StringBuilder();
    private final BitSet closing = new BitSet();
    private int at;

    private MarkdownInline(String source) {
        this.source = source;
    }

    static String plain(String source) {
        MarkdownInline inline = new MarkdownInline(withoutLinks(source));
        while (inline.at < inline.source.length()) {
            inline.step();
        }
        return Seams.close(inline.plain.toString()).trim();
    }

    /// Links show their words. Twice, since an image may stand in a link.
    private static String withoutLinks(String source) {
        String once = source.indexOf("](") < 0 ? source : LINK.matcher(source).replaceAll(SEAMED);
        return once.indexOf("](") < 0 ? once : LINK.matcher(once).replaceAll(SEAMED);
    }

    private void step() {
        char c = source.charAt(at);
        switch (c) {
            case '\\' -> escape();
            case '`' -> code();
            case '*' -> star();
            case '<' -> tag();
            case '&' -> entity();
            default -> take(1);
        }
    }

    private void take(int count) {
        plain.append(source, at, at + count);
        at += count;
    }

    private void escape() {
        boolean mark =
                at + 1 < source.length() && "\\`*_{}[]<>()#+-.!|~&\"'$%,/:;=?@^".indexOf(source.charAt(at + 1)) >= 0;
        if (mark) {
            at++;
        }
        take(1);
    }

    /// What stands between backticks stays as it is; a backtick without another is dropped.
    private void code() {
        int length = 1;
        while (at + length < source.length() && source.charAt(at + length) == '`') {
            length++;
        }
        String ticks = "`".repeat(length);
        int from = at + length;
        int end = source.indexOf(ticks, from);
        plain.append(Seams.SEAM);
        if (end >= 0) {
            plain.append(source, from, end).append(Seams.SEAM);
            at = end + length;
        } else {
            at = from;
        }
    }

    private void star() {
        int length = 1;
        while (at + length < source.length() && source.charAt(at + length) == '*') {
            length++;
        }
        boolean wildcard = at + length < source.length() && source.charAt(at + length) == '.';
        if (length > 1) {
            plain.append(Seams.SEAM).append(wildcard && length == 3 ? "*" : "");
            at += length;
        } else if (closing.get(at) || (!wildcard && opensEmphasis())) {
            plain.append(Seams.SEAM);
            at++;
        } else {
            take(1);
        }
    }

    /// Whether the star begins a stressed part, whose end is remembered then.
    private boolean opensEmphasis() {
        boolean atStart = at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1));
        if (!atStart || at + 1 == source.length() || source.charAt(at + 1) == ' ') {
            return false;
        }
        int last = at + LONGEST_EMPHASIS;
        for (int end = source.indexOf('*', at + 2); end >= 0 && end < last; end = source.indexOf('*', end + 1)) {
            boolean ends = source.charAt(end - 1) != ' '
                    && (end + 1 == source.length() || " ,;:.)|".indexOf(source.charAt(end + 1)) >= 0)
                    && !source.startsWith("*.", end);
            if (ends) {
                closing.set(end);
                return true;
            }
        }
        return false;
    }

    private void tag() {
        Matcher link = AUTOLINK.matcher(source).region(at, source.length());
        Matcher tag = TAG.matcher(source).region(at, source.length());
        if (link.lookingAt()) {
            plain.append(link.group(1));
            at = link.end();
        } else if (tag.lookingAt()) {
            plain.append(Seams.SEAM);
            at = tag.end();
        } else {
            take(1);
        }
    }

    private void entity() {
        Matcher matcher = ENTITY.matcher(source).region(at, source.length());
        if (matcher.lookingAt()) {
            String text = Parser.unescapeEntities(matcher.group(), false);
            plain.append(text.replace('\u00A0', ' '));
            at = matcher.end();
        } else {
            take(1);
        }
    }
}
