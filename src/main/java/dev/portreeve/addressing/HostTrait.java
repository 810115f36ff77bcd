package dev.portreeve.addressing;

import java.util.Set;

/// Something about a host, as a source wrote it, that lint or a reviewer should know. An ordinary host has no
/// trait.
public enum HostTrait {
    /// `*`, `*.*`: every name there is.
    EVERY_HOST(true),
    /// An address written as a host, in any spelling a resolver takes: dotted, decimal, hexadecimal, octal,
    /// shortened, IPv6 (WHATWG URL, "ends in a number").
    ADDRESS(true),
    /// A port, path, scheme, user, query, blank, quote or control character with it.
    DECORATED(true),
    /// A letter outside ASCII; fullwidth forms and look-alikes included (RFC 5890 asks for `xn--`).
    NOT_ASCII(true),
    /// A star anywhere but as the whole first label: `a.*.b`, `**.x`, `*x.com`, `x.*`.
    MISPLACED_WILDCARD(true),
    /// The dot of the root at the end.
    TRAILING_DOT(true),
    /// A name of one label, such as `localhost`.
    SINGLE_LABEL(true),
    /// An empty label, one over 63 characters, a name over 253, a hyphen at an end, a character no host has
    /// (RFC 1123).
    MALFORMED(true),
    /// An `xn--` label that does not decode, or that encodes otherwise (UTS 46).
    BROKEN_PUNYCODE(true),
    /// A name or wildcard directly under which registries sell names: `*.com`, `*.co.uk` (publicsuffix.org,
    /// ICANN section).
    REGISTRY_SUFFIX(true),
    /// A wildcard under which a platform gives names to its customers, whoever they are: `*.azurewebsites.net`,
    /// `*.github.io` (publicsuffix.org, private section).
    SHARED_SUFFIX(false),
    /// A name for special use, never on the public internet: `.local`, `.test`, `.onion` (RFC 6761, RFC 6762,
    /// RFC 8375).
    SPECIAL_USE(false),
    /// A top-level domain that the public suffix list does not know.
    UNKNOWN_SUFFIX(false),
    /// An `xn--` label: an internationalised name, which may look like another (RFC 5891).
    PUNYCODE(false),
    /// An underscore, which names of hosts have not, though names in DNS may.
    UNDERSCORE(false);

    private final boolean unfit;

    HostTrait(boolean unfit) {
        this.unfit = unfit;
    }

    /// Whether a host with this trait can be in no rule; otherwise a person may let it pass.
    public boolean isUnfit() {
        return unfit;
    }

    /// The traits of a text that stands where a host or wildcard should, in the order of this enumeration.
    public static Set<HostTrait> of(String written) {
        return HostTraits.of(written);
    }

    /// The traits of a pattern that was read.
    public static Set<HostTrait> of(HostPattern pattern) {
        return HostTraits.of(pattern.toString());
    }
}
