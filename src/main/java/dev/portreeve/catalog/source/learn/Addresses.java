package dev.portreeve.catalog.source.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What looks like an address in a text, right or wrong.
final class Addresses {

    private static final String OPENING = "\"'`\u00AB\u201C\u2018([";
    private static final String CLOSING = "\"'`\u00BB\u201D\u2019)],;.";
    private static final String MAY_FOLLOW = ",;:.)]\"'`\u00BB\u201D\u2019 ";
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:/.*)?");
    private static final Pattern HOST = Pattern.compile(
            "(?<![^\\s\"'`\u00AB\u201C\u2018(\\[,;:])((?i:https?://)?)((?:\\*\\.)?[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]++)++)");
    private static final int LONGEST_ADDRESS = 300;
    private static final int MOST_WORDS_BESIDE = 3;

    private Addresses() {}

    static List<String> tokens(String text) {
        return BETWEEN.splitAsStream(text).filter(token -> !token.isEmpty()).toList();
    }

    /// The token without quotes and brackets around it.
    static String bare(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && OPENING.indexOf(token.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && CLOSING.indexOf(token.charAt(to - 1)) >= 0) {
            to--;
        }
        return token.substring(from, to);
    }

    static boolean isAddressLike(String token) {
        String bare = bare(token);
        int dot = bare.indexOf('.');
        if (bare.length() > LONGEST_ADDRESS) {
            return dot > 0;
        }
        return bare.equals("*")
                || (dot > 0 && dot < bare.length() - 1)
                || SIX.matcher(bare).matches();
    }

    static boolean startsWithAddress(String text) {
        int blank = text.indexOf(' ');
        return !text.isEmpty() && isAddressLike(blank < 0 ? text : text.substring(0, blank));
    }

    /// Whether a line is part of a cell rather than a sentence: few words beside its addresses, remarks in brackets not
    /// counted.
    static boolean isCell(String text) {
        List<String> tokens = tokens(REMARK.matcher(text).replaceAll(" "));
        long addresses = tokens.stream().filter(Addresses::isAddressLike).count();
        return tokens.size() - addresses <= Math.max(MOST_WORDS_BESIDE, addresses);
    }

    /// What looks like an address in a sentence and is none of the hosts found there.
    static List<String> brokenIn(String sentence, List<String> found) {
        return tokens(sentence).stream()
                .filter(Addresses::isAddressLike)
                .map(Addresses::bare)
                .filter(token -> found.stream().noneMatch(token::contains))
                .toList();
    }

    /// The host names and wildcards named in a sentence, in order, as spelled.
    static List<String> hostsIn(String sentence) {
        List<String> hosts = new ArrayList<>();
        Matcher matcher = HOST.matcher(sentence);
        while (matcher.find()) {
            char next = matcher.end() == sentence.length() ? ' ' : sentence.charAt(matcher.end());
            boolean path = next == '/' && !matcher.group(1).isEmpty();
            if (path || MAY_FOLLOW.indexOf(next) >= 0 || Character.isLetter(next)) {
                hosts.add(matcher.group(2));
            }
        }
        return hosts;
    }
}
