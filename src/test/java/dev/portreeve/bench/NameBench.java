package dev.portreeve.bench;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.SuffixMatching;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// From host names and wildcards as text to the fewest with the same meaning, beside a tree of reversed labels.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class NameBench {

    @Param({"50", "2000", "100000", "1000000"})
    private int size;

    private List<String> texts = List.of();
    private HostSet all = HostSet.empty();
    private HostSet fewer = HostSet.empty();

    @Setup
    public void draw() {
        Random random = new Random(size);
        texts = new ArrayList<>(size);
        while (texts.size() < size) {
            String domain = "d" + random.nextInt(size / 10 + 1) + ".example";
            texts.add(
                    switch (random.nextInt(10)) {
                        case 0 -> "*." + domain;
                        case 1 -> "*.s" + random.nextInt(4) + "." + domain;
                        default -> "h" + random.nextInt(20) + ".s" + random.nextInt(4) + "." + domain;
                    });
        }
        all = HostSet.of(texts.stream().map(HostPattern::parse).toList(), SuffixMatching.STRICT);
        fewer = HostSet.of(
                texts.stream().skip(size / 50).map(HostPattern::parse).toList(), SuffixMatching.STRICT);
        if (ours().split("\n").length != LabelTree.reduced(texts).size()) {
            throw new IllegalStateException("the peer has another answer");
        }
    }

    @Benchmark
    public String ours() {
        return HostSet.minimal(texts.stream().map(HostPattern::parse).toList(), SuffixMatching.STRICT).stream()
                .map(HostPattern::toString)
                .collect(Collectors.joining("\n"));
    }

    /// Without reading names strictly and without sorting.
    @Benchmark
    public List<String> labelTree() {
        return LabelTree.reduced(texts);
    }

    @Benchmark
    public List<HostSet.Part> difference() {
        return all.minus(fewer);
    }
}
