package dev.portreeve.rendering;

import dev.portreeve.rendering.awsfirewall.AwsFirewallRenderer;
import dev.portreeve.rendering.azurefirewall.AzureFirewallRenderer;
import dev.portreeve.rendering.checkpoint.CheckpointRenderer;
import dev.portreeve.rendering.ciscoasa.CiscoAsaRenderer;
import dev.portreeve.rendering.fortigate.FortigateRenderer;
import dev.portreeve.rendering.iptables.IptablesRenderer;
import dev.portreeve.rendering.junipersrx.JuniperSrxRenderer;
import dev.portreeve.rendering.nftables.NftablesRenderer;
import dev.portreeve.rendering.opnsense.OpnsenseRenderer;
import dev.portreeve.rendering.pac.PacRenderer;
import dev.portreeve.rendering.paloalto.PaloaltoRenderer;
import dev.portreeve.rendering.plain.PlainRenderer;
import dev.portreeve.rendering.squid.SquidRenderer;
import dev.portreeve.rendering.swg.SwgRenderer;
import dev.portreeve.rendering.windows.WindowsRenderer;
import dev.portreeve.rendering.zscaler.ZscalerRenderer;
import java.util.List;
import java.util.Optional;

/// The targets there are.
public final class Renderers {

    private static final List<Renderer> ALL = List.of(
            new PlainRenderer(),
            new SquidRenderer(),
            new NftablesRenderer(),
            new PaloaltoRenderer(),
            new FortigateRenderer(),
            new AzureFirewallRenderer(),
            new PacRenderer(),
            new ZscalerRenderer(),
            new CheckpointRenderer(),
            new CiscoAsaRenderer(),
            new JuniperSrxRenderer(),
            new AwsFirewallRenderer(),
            new IptablesRenderer(),
            new OpnsenseRenderer(),
            new WindowsRenderer(),
            new SwgRenderer());

    private Renderers() {}

    /// All renderers, the lists first.
    public static List<Renderer> all() {
        return ALL;
    }

    /// All targets, in the same order.
    public static List<Target> targets() {
        return ALL.stream().map(Renderer::target).toList();
    }

    /// The renderer of a target; empty when there is no such target.
    public static Optional<Renderer> of(TargetId id) {
        return ALL.stream()
                .filter(renderer -> renderer.target().id().equals(id))
                .findFirst();
    }
}
