package dev.portreeve.addressing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What rules let pass: destinations, each on its ports. Two of them may overlap; what counts is which destination is
/// reached on which port, not how that was written.
public final class FlowSet {

    private static final FlowSet EMPTY = new FlowSet(List.of());

    private final List<Flow> flows;

    private FlowSet(List<Flow> flows) {
        this.flows = flows;
    }

    /// Hosts and networks, all on the same ports. Wildcards have their strict meaning.
    public record Flow(List<HostPattern> hosts, AddressSet networks, PortSet ports) {

        /// Copies the hosts.
        public Flow {
            hosts = List.copyOf(hosts);
        }
    }

    /// What one set lets pass and another does not, on some ports: hosts, some of them with exceptions, and networks.
    public record Part(List<HostSet.Part> hosts, AddressSet networks, PortSet ports) {

        /// Copies the hosts.
        public Part {
            hosts = List.copyOf(hosts);
        }
    }

    /// The set that lets nothing pass.
    public static FlowSet empty() {
        return EMPTY;
    }

    /// What the flows let pass together; one without ports lets nothing pass.
    public static FlowSet of(Collection<Flow> flows) {
        return new FlowSet(
                flows.stream().filter(flow -> !flow.ports().isEmpty()).toList());
    }

    /// What this set lets pass and the other does not, exactly. Each address stands in one part, and so does each host
    /// pattern with the same exceptions; sorted by port.
    public List<Part> minus(FlowSet other) {
        List<Flow> all = new ArrayList<>(flows);
        all.addAll(other.flows);
        int own = flows.size();
        FlowParts parts = new FlowParts();
        alike(all).forEach((present, ports) -> {
            List<Flow> mine = chosen(all, present.get(0, own), 0);
            List<Flow> others = chosen(all, present.get(own, all.size()), own);
            parts.add(hosts(mine).minus(hosts(others)), networks(mine).minus(networks(others)), PortSet.of(ports));
        });
        return parts.parts();
    }

    /// Whether all that the other set lets pass passes here, too.
    public boolean covers(FlowSet other) {
        return other.minus(this).isEmpty();
    }

    /// Whether nothing passes.
    public boolean isEmpty() {
        return minus(EMPTY).isEmpty();
    }

    private static List<Flow> chosen(List<Flow> all, BitSet places, int offset) {
        return places.stream().mapToObj(place -> all.get(place + offset)).toList();
    }

    private static HostSet hosts(List<Flow> flows) {
        List<HostPattern> hosts =
                flows.stream().flatMap(flow -> flow.hosts().stream()).toList();
        return HostSet.of(hosts, SuffixMatching.STRICT);
    }

    private static AddressSet networks(List<Flow> flows) {
        return flows.stream().map(Flow::networks).reduce(AddressSet.empty(), AddressSet::union);
    }

    /// Ranges of ports on which the same flows are present, by which these are.
    private static Map<BitSet, List<Service>> alike(List<Flow> all) {
        Map<BitSet, List<Service>> alike = new LinkedHashMap<>();
        for (Transport transport : Transport.values()) {
            Map<Integer, List<Integer>> turns = new LinkedHashMap<>();
            TreeSet<Integer> bounds = new TreeSet<>();
            for (int i = 0; i < all.size(); i++) {
                for (Service range : all.get(i).ports().ranges(transport)) {
                    for (int bound : new int[] {range.first(), range.last() + 1}) {
                        bounds.add(bound);
                        turns.computeIfAbsent(bound, _ -> new ArrayList<>()).add(i);
                    }
                }
            }
            BitSet present = new BitSet();
            for (int first : bounds) {
                turns.getOrDefault(first, List.of()).forEach(present::flip);
                Integer next = bounds.higher(first);
                if (next != null && !present.isEmpty()) {
                    alike.computeIfAbsent((BitSet) present.clone(), _ -> new ArrayList<>())
                            .add(new Service(transport, first, next - 1));
                }
            }
        }
        return alike;
    }
}
