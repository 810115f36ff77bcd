package dev.portreeve.bench;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.Prefix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From networks as text to the fewest networks as text, and the difference of two sets, beside two libraries and the
/// program `iprange`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class AddressBench {

    /// Networks on either side.
    @Param({"50", "2000", "100000", "1000000"})
    private int size;

    @Param({"IPV4", "IPV6"})
    private Prefix.Family family = Prefix.Family.IPV4;

    private List<String> texts = List.of();
    private AddressSet all = AddressSet.empty();
    private AddressSet fewer = AddressSet.empty();
    private Path file = Path.of("");

    @Setup
    public void draw() throws IOException {
        texts = DrawnNetworks.of(family, size);
        all = AddressSet.of(texts.stream().map(Prefix::parse).toList());
        fewer = AddressSet.of(texts.stream().skip(size / 50).map(Prefix::parse).toList());
        file = Files.write(Files.createTempFile("networks", ".txt"), texts);
        if (!ours().equals(ipAddress())) {
            throw new IllegalStateException("the peer has another answer");
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public String ours() {
        return AddressSet.of(texts.stream().map(Prefix::parse).toList()).prefixes().stream()
                .map(Prefix::toString)
                .collect(Collectors.joining("\n"));
    }

    @Benchmark
    public String ipMath() {
        return Peers.ipMath(family, texts);
    }

    @Benchmark
    public String ipAddress() {
        return Peers.ipAddress(texts);
    }

    /// The whole process, of which the start is about a millisecond. Debian's version reads IPv4 alone.
    @Benchmark
    public String iprange() throws IOException, InterruptedException {
        return family == Prefix.Family.IPV4 ? Peers.iprange(file) : "";
    }

    /// Of sets that are in normal form already.
    @Benchmark
    public AddressSet difference() {
        return all.minus(fewer);
    }
}
