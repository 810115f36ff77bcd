package dev.portreeve.addressing;

import com.google.common.net.InternetDomainName;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the traits of a host.
final class HostTraits {

    /// Longer texts are malformed whatever else they are.
    private static final int LONGEST = 1_000;

    /// A last label that resolvers read as a number.
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9a-fA-F]*)\\.?", Pattern.DOTALL);

    /// Labels under which platforms divide a suffix; the first stands for any.
    private static final List<String> BELOW = List.of("any-region", "blob");

    /// Suffixes with names of customers, which the list lacks.
    private static final Pattern UNLISTED = Pattern.compile("(?:[^.]+\\.)?cloudapp\\.azure\\.(?:com|us)");

    private static final Pattern STARS = Pattern.compile("[*.]*\\*[*.]*");
    private static final Pattern DECORATION = Pattern.compile("[^A-Za-z0-9._*-]");
    private static final Pattern SPECIAL_USE =
            Pattern.compile("(?:.*\\.)?(?:localhost|local|test|invalid|example|onion|alt|internal|arpa)");

    private HostTraits() {}

    static Set<HostTrait> of(String written) {
        EnumSet<HostTrait> traits = EnumSet.noneOf(HostTrait.class);
        if (written.isEmpty() || written.length() > LONGEST) {
            traits.add(HostTrait.MALFORMED);
        } else if (STARS.matcher(written).matches()) {
            traits.add(HostTrait.EVERY_HOST);
        } else {
            spelling(written, traits);
            String name = written.startsWith("*.") ? written.substring(2) : written;
            meaning(name.toLowerCase(Locale.ROOT), written.startsWith("*."), traits);
        }
        return Collections.unmodifiableSet(traits);
    }

    private static void spelling(String written, Set<HostTrait> traits) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(written);
        boolean address = NUMBER.matcher(written).matches()
                || Prefix.tryParse(bare(written)).isPresent();
        put(traits, HostTrait.ADDRESS, address);
        put(traits, HostTrait.NOT_ASCII, !ascii);
        put(
                traits,
                HostTrait.DECORATED,
                ascii && !address && DECORATION.matcher(written).find());
        put(traits, HostTrait.MISPLACED_WILDCARD, written.lastIndexOf('*') > (written.startsWith("*.") ? 0 : -1));
        put(traits, HostTrait.TRAILING_DOT, written.endsWith("."));
        put(traits, HostTrait.UNDERSCORE, written.indexOf('_') >= 0);
    }

    private static String bare(String written) {
        return written.startsWith("[") && written.endsWith("]") ? written.substring(1, written.length() - 1) : written;
    }

    /// What only a well-formed name can have; wildcards for a single label are names here.
    private static void meaning(String name, boolean wildcard, Set<HostTrait> traits) {
        boolean single = name.indexOf('.') < 0;
        if (!HostNames.isName(single ? "a." + name : name)) {
            put(traits, HostTrait.MALFORMED, traits.stream().noneMatch(HostTrait::isUnfit));
            return;
        }
        put(traits, HostTrait.SPECIAL_USE, SPECIAL_USE.matcher(name).matches());
        put(traits, HostTrait.SINGLE_LABEL, single && !wildcard);
        for (String label : name.split("\\.", -1)) {
            punycode(label, traits);
        }
        // the list has no underscores, and its reader refuses them at the ends of labels
        suffix(InternetDomainName.from(name.replace('_', 'u')), wildcard, traits);
    }

    private static void suffix(InternetDomainName name, boolean wildcard, Set<HostTrait> traits) {
        boolean special = traits.contains(HostTrait.SPECIAL_USE);
        put(traits, HostTrait.UNKNOWN_SUFFIX, !special && !name.hasPublicSuffix());
        put(
                traits,
                HostTrait.REGISTRY_SUFFIX,
                name.isRegistrySuffix() || (wildcard && name.parts().size() == 1));
        put(traits, HostTrait.SHARED_SUFFIX, wildcard && !name.isRegistrySuffix() && isShared(name));
    }

    /// Some platforms have a suffix for each region or service below this one: `*.cloudapp.azure.com`.
    private static boolean isShared(InternetDomainName name) {
        return name.isPublicSuffix()
                || UNLISTED.matcher(name.toString()).matches()
                || BELOW.stream().anyMatch(label -> isShared(label, name.toString()));
    }

    private static boolean isShared(String label, String name) {
        String below = label + "." + name;
        return HostNames.isName(below) && InternetDomainName.from(below).isPublicSuffix();
    }

    private static void punycode(String label, Set<HostTrait> traits) {
        if (label.startsWith("xn--")) {
            traits.add(HostTrait.PUNYCODE);
            put(traits, HostTrait.BROKEN_PUNYCODE, !Punycode.isSound(label));
        }
    }

    private static void put(Set<HostTrait> traits, HostTrait trait, boolean present) {
        if (present) {
            traits.add(trait);
        }
    }
}
