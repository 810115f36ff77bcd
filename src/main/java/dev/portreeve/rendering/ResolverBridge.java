package dev.portreeve.rendering;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.SuffixMatching;
import dev.portreeve.rendering.text.ObjectWord;
import dev.portreeve.rendering.text.SafeName;
import dev.portreeve.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// How a packet filter of Linux learns the addresses of names: dnsmasq adds those in its answers to a set for each
/// domain.
///
/// A domain stands for itself and every name below. dnsmasq goes by the most specific line only, so the line of a
/// domain also fills the sets of the domains above it. Sets are called after their domain and nothing else: requests
/// that share a domain share its set, and their lines say the same.
///
/// @param lines one for each domain, sorted
public record ResolverBridge(List<Line> lines) {

    /// Characters of a line that dnsmasq 2.90 reads.
    private static final int LONGEST_LINE = 1024;
    /// Room for a family's suffix in the 31 characters of an IP set.
    private static final int LONGEST_STEM = 28;

    /// Copies the lines.
    public ResolverBridge {
        lines = List.copyOf(lines);
    }

    /// What to do with the addresses of a domain.
    ///
    /// @param fills the domains to whose sets they go: the domain itself, then those above it
    public record Line(String domain, List<String> fills) {

        /// Copies the domains.
        public Line {
            fills = List.copyOf(fills);
        }
    }

    /// Whether a rule is opened by its names: only where none of its networks is.
    public static boolean carries(AddressOpening opening) {
        return !opening.byNetwork() && !opening.rule().hosts().isEmpty();
    }

    /// The least domains that hold a rule's names, each with everything below it; sorted.
    public static List<String> domains(Rule rule) {
        return names(rule).patterns().stream().map(HostPattern::domain).toList();
    }

    /// A rule's names and everything below them, as dnsmasq takes them.
    public static HostSet names(Rule rule) {
        return HostSet.of(rule.hosts().stream().map(ResolverBridge::below).toList(), SuffixMatching.WITH_APEX);
    }

    /// The domain that holds a host.
    ///
    /// @param names of the host's rule
    public static String domain(HostSet names, HostPattern host) {
        return names.covering(below(host)).orElseThrow().domain();
    }

    private static HostPattern below(HostPattern host) {
        return new HostPattern.Wildcard(host.domain());
    }

    /// The lines for domains of any number of rules.
    public static ResolverBridge of(Set<String> domains) {
        return new ResolverBridge(domains.stream()
                .sorted()
                .map(domain -> new Line(domain, fills(domain, domains)))
                .toList());
    }

    /// The domain and those of its parents that are domains too.
    private static List<String> fills(String domain, Set<String> domains) {
        List<String> fills = new ArrayList<>();
        for (String at = domain; ; at = at.substring(at.indexOf('.') + 1)) {
            if (domains.contains(at)) {
                fills.add(at);
            }
            if (at.indexOf('.') < 0) {
                return fills;
            }
        }
    }

    /// The name of a domain's set, without the suffix of a family; at most 28 characters.
    public static String stem(String domain) {
        return SafeName.of(LONGEST_STEM, "dns", ObjectWord.of(domain));
    }

    /// The lines as text.
    ///
    /// @param option the word they begin with: `nftset`
    /// @param sets   the sets of a domain, as the option wants them
    public List<String> text(String option, UnaryOperator<String> sets) {
        return lines.stream()
                .map(line -> option + "=/" + line.domain() + "/"
                        + String.join(",", line.fills().stream().map(sets).toList()))
                .toList();
    }

    /// The failure when dnsmasq would not read one of the lines as a whole; it would then refuse to start.
    public static Optional<NotRendered> unread(TargetId target, List<String> text, List<Verdict> report) {
        return text.stream()
                .filter(line -> line.length() > LONGEST_LINE)
                .findFirst()
                .map(line -> new NotRendered(
                        target,
                        "resolver-line-too-long",
                        List.of(line.substring(0, line.lastIndexOf('/')), Integer.toString(LONGEST_LINE)),
                        report));
    }
}
