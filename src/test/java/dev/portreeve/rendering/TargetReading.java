package dev.portreeve.rendering;

import java.util.List;
import java.util.function.Function;

/// How the files of a target are read back, without any of the code that wrote them. The reader also checks what is
/// special to the target: names within limits, objects that exist, a roll-back that removes exactly what was made.
///
/// @param longest characters that the longest name of an object may have
/// @param reader  from the files to what they open
record TargetReading(int longest, Function<Rendering, List<Opening>> reader) {

    List<Opening> read(Rendering rendering) {
        return reader.apply(rendering);
    }

    /// Of a target whose reader finds what an address firewall opens.
    static TargetReading ofAddresses(int longest, Function<Rendering, List<AddressFirewall.Opened>> reader) {
        return new TargetReading(
                longest,
                rendering -> reader.apply(rendering).stream()
                        .map(one -> Opening.of(
                                one.rule(), one.zones(), one.from(), NameSet.of(one.names()), one.to(), one.services()))
                        .toList());
    }
}
