package dev.portreeve.catalog.lint;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.RegistrableDomain;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names that look like those of a known vendor and are not: `rnicrosoft`, `micros0ft`, `micro-soft`, `microsotf`. They
/// are told by what the eye sees, and by one letter too many, missing, wrong or exchanged with its neighbour.
final class Imitation {

    /// Labels that vendors registered, whatever the suffix.
    private static final Set<String> KNOWN = Set.of(
            "microsoft",
            "microsoftonline",
            "microsoftonline-p",
            "microsoftazure",
            "microsoft365",
            "onmicrosoft",
            "s-microsoft",
            "azure",
            "azureedge",
            "azure-apim",
            "windows",
            "windowsupdate",
            "windowsazure",
            "windowsphone",
            "office",
            "office365",
            "outlook",
            "outlookmobile",
            "live",
            "skype",
            "sharepoint",
            "sharepointonline",
            "onedrive",
            "onenote",
            "passport",
            "bing",
            "msauth",
            "msftauth",
            "msidentity",
            "msftidentity",
            "msauthimages",
            "msftauthimages",
            "msftconnecttest",
            "msftncsi",
            "trafficmanager",
            "visualstudio",
            "powerapps",
            "powerautomate",
            "linkedin",
            "yammer",
            "apple",
            "mzstatic",
            "google",
            "android",
            "digicert",
            "globalsign",
            "entrust",
            "verisign",
            "akamaihd",
            "edgesuite");

    private static final Map<String, String> BY_LOOK = new HashMap<>();

    /// Shorter words have honest neighbours.
    private static final int SHORTEST_MISSPELLED = 8;

    static {
        KNOWN.forEach(label -> BY_LOOK.put(look(label), label));
    }

    private Imitation() {}

    /// Whether the registered label of a host is made to be taken for another.
    static boolean isOne(HostPattern host) {
        return RegistrableDomain.label(host)
                .filter(label -> !KNOWN.contains(label))
                .filter(label -> BY_LOOK.containsKey(look(label)) || isMisspelled(label))
                .isPresent();
    }

    /// What the eye makes of a label.
    private static String look(String label) {
        return label.toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace("_", "")
                .replace("rn", "m")
                .replace("vv", "w")
                .replace("cl", "d")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('3', 'e')
                .replace('5', 's');
    }

    private static boolean isMisspelled(String label) {
        return KNOWN.stream().anyMatch(known -> known.length() >= SHORTEST_MISSPELLED && isOneSlip(known, label));
    }

    private static boolean isOneSlip(String known, String label) {
        int first = 0;
        int most = Math.min(known.length(), label.length());
        while (first < most && known.charAt(first) == label.charAt(first)) {
            first++;
        }
        String right = known.substring(first);
        String wrong = label.substring(first);
        return switch (wrong.length() - right.length()) {
            case -1 -> right.substring(1).equals(wrong);
            case 1 -> wrong.substring(1).equals(right);
            case 0 -> tail(right, 1).equals(tail(wrong, 1)) || isExchanged(right, wrong);
            default -> false;
        };
    }

    private static boolean isExchanged(String right, String wrong) {
        return right.length() > 1
                && right.charAt(0) == wrong.charAt(1)
                && right.charAt(1) == wrong.charAt(0)
                && tail(right, 2).equals(tail(wrong, 2));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
