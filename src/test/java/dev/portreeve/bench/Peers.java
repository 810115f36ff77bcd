package dev.portreeve.bench;

import com.github.jgonian.ipmath.AbstractIpRange;
import com.github.jgonian.ipmath.Ipv4;
import com.github.jgonian.ipmath.Ipv4Range;
import com.github.jgonian.ipmath.Ipv6;
import com.github.jgonian.ipmath.Ipv6Range;
import com.github.jgonian.ipmath.SortedRangeSet;
import dev.portreeve.addressing.Prefix;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How others get from networks as text to the fewest networks as text, used as their pages show.
final class Peers {

    private Peers() {}

    static String ipMath(Prefix.Family family, List<String> texts) {
        return switch (family) {
            case IPV4 -> {
                SortedRangeSet<Ipv4, Ipv4Range> set = new SortedRangeSet<>();
                texts.forEach(text -> set.add(Ipv4Range.parse(text)));
                yield lines(set.unmodifiableSet());
            }
            case IPV6 -> {
                SortedRangeSet<Ipv6, Ipv6Range> set = new SortedRangeSet<>();
                texts.forEach(text -> set.add(Ipv6Range.parse(text)));
                yield lines(set.unmodifiableSet());
            }
        };
    }

    private static String lines(Collection<? extends AbstractIpRange<?, ?>> ranges) {
        return ranges.stream()
                .flatMap(range -> range.splitToPrefixes().stream())
                .map(AbstractIpRange::toStringInCidrNotation)
                .collect(Collectors.joining("\n"));
    }

    static String ipAddress(List<String> texts) {
        IPAddress[] all = texts.stream()
                .map(text -> new IPAddressString(text).getAddress())
                .toArray(IPAddress[]::new);
        return Stream.of(all[0].mergeToPrefixBlocks(all))
                .map(block -> block.isPrefixed() ? block : block.setPrefixLength(block.getBitCount(), false))
                .map(IPAddress::toCanonicalString)
                .collect(Collectors.joining("\n"));
    }

    static String iprange(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("iprange", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String merged = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (process.waitFor() != 0) {
            throw new IOException("iprange ended with " + process.exitValue());
        }
        return merged;
    }
}
