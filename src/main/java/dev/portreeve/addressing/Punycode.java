package dev.portreeve.addressing;

import com.ibm.icu.text.IDNA;

/// Internationalised labels by UTS 46. Apart from [HostTraits], because its tables take a while to load and most lists
/// have no such label.
final class Punycode {

    private static final IDNA IDN = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE
            | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ);

    private Punycode() {}

    /// Whether an `xn--` label decodes, and encodes to itself again.
    static boolean isSound(String label) {
        IDNA.Info info = new IDNA.Info();
        StringBuilder unicode = IDN.labelToUnicode(label, new StringBuilder(), info);
        StringBuilder ascii = IDN.labelToASCII(unicode, new StringBuilder(), info);
        return !info.hasErrors() && label.contentEquals(ascii);
    }
}
