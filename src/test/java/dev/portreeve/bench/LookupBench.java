package dev.portreeve.bench;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.lookup.index.Batch;
import dev.portreeve.lookup.index.BatchResult;
import dev.portreeve.lookup.index.CatalogIndex;
import dev.portreeve.lookup.index.CoverageIndex;
import dev.portreeve.lookup.index.NaiveCoverage;
import dev.portreeve.lookup.reading.Asked;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;

/// Pasted lines answered by the index, beside a look at every destination for the same questions in the same run; by
/// the
/// shipped catalog, and by one that lists as much as all of Microsoft 365 and more.
public final class LookupBench {

    private static final int LINES = 10_000;
    private static final int ROUNDS = 15;
    private static final int MANY = 1_000;

    private LookupBench() {}

    /// Measures everything once.
    public static void main(String[] arguments) {
        measure((what, figure) -> System.out.printf(Locale.ROOT, "%-62s %s%n", what, figure));
    }

    static void measure(BiConsumer<String, String> print) {
        CatalogContent shipped = StarterCatalog.revisions().getLast().content();
        compare("shipped catalog", shipped, print);
        compare("shipped catalog and 1,000 names, wildcards, networks", grown(shipped), print);
    }

    private static void compare(String name, CatalogContent content, BiConsumer<String, String> print) {
        String text = lines(content, new Random(4711));
        long cold = System.nanoTime();
        CoverageIndex index = new CoverageIndex(CatalogIndex.of(content, FeatureTables.standard()));
        double built = millis(cold);
        NaiveCoverage naive = new NaiveCoverage(content);
        long first = System.nanoTime();
        long firstCpu = cpu();
        BatchResult result = run(text, index);
        double firstCpuTime = (cpu() - firstCpu) / 1e6;
        double firstTime = millis(first);
        List<Asked> asked =
                result.rows().stream().map(row -> row.answer().asked()).toList();
        double[] whole = new double[ROUNDS];
        double[] answers = new double[ROUNDS];
        double[] scans = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            whole[i] = timed(() -> run(text, index));
            answers[i] = timed(() -> asked.forEach(index::answer));
            scans[i] = timed(() -> asked.forEach(naive::matches));
        }
        disagreements(asked, index, naive);
        print.accept(name + ": building the index (ms)", text(built));
        print.accept(
                "  " + LINES + " lines read and answered, first time, wall / CPU (ms)",
                text(firstTime) + " / " + text(firstCpuTime));
        print.accept("  the same, min / median / max of " + ROUNDS + " (ms)", spread(whole));
        print.accept("  different questions, unread lines", asked.size() + ", " + result.unreadLines());
        print.accept("  answering them by the index, min / median / max (ms)", spread(answers));
        print.accept("  looking at every destination instead (ms)", spread(scans));
        print.accept("  ratio of the medians", text(median(scans) / median(answers)));
    }

    private static void disagreements(List<Asked> asked, CoverageIndex index, NaiveCoverage naive) {
        for (Asked each : asked) {
            Set<String> expected = naive.matches(each);
            if (!NaiveCoverage.matches(index.answer(each)).equals(expected)) {
                throw new IllegalStateException("index and scan disagree on " + each);
            }
        }
    }

    private static BatchResult run(String text, CoverageIndex index) {
        return Batch.run(text, index, _ -> true).orElseThrow();
    }

    /// Squid, FortiGate, PAN-OS, kernel and JSON lines and plain hosts in turn, nearly all different, every fiftieth
    /// junk.
    private static String lines(CatalogContent content, Random random) {
        List<HostPattern> hosts = content.sets().stream()
                .flatMap(set -> set.hosts().stream())
                .map(Destination.Host::pattern)
                .toList();
        List<Prefix> networks =
                content.sets().stream().flatMap(set -> set.networks().stream()).toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            String host = random.nextInt(3) == 0
                    ? "h" + i + ".example.com"
                    : "h" + i + "." + hosts.get(random.nextInt(hosts.size())).domain();
            Prefix network = networks.get(random.nextInt(networks.size()));
            String address = Prefix.Family.IPV4 == network.family()
                    ? address(network.address().add(BigInteger.valueOf(random.nextInt(4))))
                    : "2001:db8::" + Integer.toHexString(i & 0xffff);
            text.append(line(i, host, address)).append('\n');
        }
        return text.toString();
    }

    private static String line(int i, String host, String address) {
        if (i % 50 == 49) {
            return "nothing that any log would say " + i;
        }
        return switch (i % 6) {
            case 0 ->
                "1700000000.123    180 10.1.2.3 TCP_TUNNEL/200 4112 CONNECT " + host + ":443 - HIER_DIRECT/192.0.2.4 -";
            case 1 ->
                "date=2026-11-24 time=10:00:00 devname=\"FGT\" logid=\"0000000013\" type=\"traffic\" srcip=10.1.100.11"
                        + " srcport=58012 dstip=" + address + " dstport=" + (400 + i % 100)
                        + " proto=6 action=\"close\"";
            case 2 ->
                "1,2026/11/24 10:00:00,0017,TRAFFIC,end,2304,2026/11/24 10:00:00,10.5.0.1," + address
                        + ",0.0.0.0,0.0.0.0,rule,,,ssl,vsys1,trust,untrust,a,b,default,2026/11/24 10:00:00,1,1,51234,"
                        + (1 + i % 1000) + ",0,0,0x19,tcp,allow,1,1,1,1";
            case 3 ->
                "Nov 24 10:00:01 gw kernel: IN=lan OUT=wan SRC=10.20.0.5 DST=" + address
                        + " LEN=60 PROTO=TCP SPT=51234 DPT=" + (1 + i % 60000);
            case 4 ->
                "{\"event_type\":\"tls\",\"src_ip\":\"10.2.0.5\",\"dest_ip\":\"192.0.2.1\",\"dest_port\":443,"
                        + "\"proto\":\"TCP\",\"tls\":{\"sni\":\"" + host + "\"}}";
            default -> "https://" + host + "/path";
        };
    }

    private static String address(BigInteger value) {
        long bits = value.longValueExact();
        return (bits >> 24 & 255) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255);
    }

    private static CatalogContent grown(CatalogContent content) {
        Random random = new Random(42);
        EndpointSet like = content.sets().getFirst();
        List<EndpointSet> sets = new ArrayList<>(content.sets());
        for (int s = 0; s < 10; s++) {
            List<Destination> destinations = new ArrayList<>();
            for (int i = 0; i < MANY / 10; i++) {
                String name = "n" + s + "-" + i + ".grown.example";
                HostPattern pattern = HostPattern.parse(i % 2 == 0 ? name : "*." + name);
                destinations.add(new Destination.Host(pattern, pattern.toString(), false, like.place()));
                BigInteger start = BigInteger.valueOf((random.nextInt(1 << 22) & 0xffffffffL) << 8);
                Prefix network = Prefix.of(Prefix.Family.IPV4, start, 24);
                destinations.add(new Destination.Network(network, network.toString(), like.place()));
            }
            sets.add(new EndpointSet(
                    like.section(),
                    like.id(),
                    like.description(),
                    like.category(),
                    like.required(),
                    like.expressRoute(),
                    destinations,
                    like.services(),
                    List.of(),
                    List.of(),
                    like.place()));
        }
        return new CatalogContent(
                content.sources(), sets, content.groups(), content.scaleUnits(), content.requirements(), List.of());
    }

    /// What this thread has used of a core, in nanoseconds: on a busy machine less than the time that went by.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double timed(Runnable act) {
        long begin = System.nanoTime();
        act.run();
        return millis(begin);
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return text(sorted[0]) + " / " + text(median(values)) + " / " + text(sorted[sorted.length - 1]);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
