package dev.portreeve.rendering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The readers of all targets. A target without one fails the contract: give it a line here.
final class Readings {

    private static final Map<TargetId, TargetReading> ALL = Map.ofEntries(
            Map.entry(TargetId.PLAIN, new TargetReading(80, ListReadings::plain)),
            Map.entry(TargetId.SQUID, new TargetReading(62, ProxyReadings::squid)),
            Map.entry(TargetId.NFTABLES, new TargetReading(128, FirewallReadings::nftables)),
            Map.entry(TargetId.PALOALTO, new TargetReading(63, FirewallReadings::paloalto)),
            Map.entry(TargetId.FORTIGATE, new TargetReading(79, FirewallReadings::fortigate)),
            Map.entry(TargetId.AZURE_FIREWALL, new TargetReading(80, CloudReadings::azure)),
            Map.entry(TargetId.PAC, new TargetReading(80, ProxyReadings::pac)),
            Map.entry(TargetId.ZSCALER, new TargetReading(63, CloudReadings::zscaler)),
            Map.entry(TargetId.CHECKPOINT, new TargetReading(63, FirewallReadings::checkpoint)),
            Map.entry(
                    TargetId.CISCO_ASA,
                    TargetReading.ofAddresses(
                            64, rendering -> CiscoAsaFile.read(rendering).opened())),
            Map.entry(
                    TargetId.JUNIPER_SRX,
                    TargetReading.ofAddresses(
                            63, rendering -> JuniperSrxFile.read(rendering).opened())),
            Map.entry(TargetId.AWS_FIREWALL, new TargetReading(128, CloudReadings::aws)),
            Map.entry(TargetId.IPTABLES, new TargetReading(40, FirewallReadings::iptables)),
            Map.entry(
                    TargetId.OPNSENSE,
                    TargetReading.ofAddresses(
                            31, rendering -> OpnsenseFile.read(rendering).opened())),
            Map.entry(TargetId.WINDOWS, TargetReading.ofAddresses(255, rendering -> {
                WindowsFile file = WindowsFile.read(rendering);
                return Stream.concat(file.out().stream(), file.in().stream()).toList();
            })),
            Map.entry(TargetId.SWG, new TargetReading(80, ListReadings::swg)));

    private Readings() {}

    static Optional<TargetReading> find(TargetId target) {
        return Optional.ofNullable(ALL.get(target));
    }

    static TargetReading of(TargetId target) {
        return find(target).orElseThrow(() -> new AssertionError("no reader for " + target + ": list it in Readings"));
    }

    static List<Opening> read(Rendering rendering) {
        return of(rendering.target()).read(rendering);
    }
}
