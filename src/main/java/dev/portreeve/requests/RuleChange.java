package dev.portreeve.requests;

import java.util.List;
import java.util.Optional;

/// How one rule differs from what is open now.
///
/// @param kept how many hosts and networks stay as they are
/// @param lines additions and removals, hosts before networks
public record RuleChange(
        String rule,
        String section,
        Optional<Integer> set,
        List<Line> lines,
        List<String> services,
        List<String> servicesBefore,
        int kept) {

    /// Copies the lists.
    public RuleChange {
        lines = List.copyOf(lines);
        services = List.copyOf(services);
        servicesBefore = List.copyOf(servicesBefore);
    }

    /// One destination that opens or closes.
    ///
    /// @param opens  whether it opens
    /// @param value  host or network
    /// @param except names under a wildcard that are open before and after; empty for anything else
    public record Line(boolean opens, String value, List<String> except) {

        /// Copies the exceptions.
        public Line {
            except = List.copyOf(except);
        }

        /// Whether it is a network.
        public boolean isNetwork() {
            return value.indexOf('/') >= 0;
        }
    }

    /// How many destinations open.
    public long opening() {
        return lines.stream().filter(Line::opens).count();
    }

    /// How many destinations close.
    public long closing() {
        return lines.size() - opening();
    }

    /// Whether the ports of what stays open change.
    public boolean changesServices() {
        return !servicesBefore.isEmpty() && !services.isEmpty() && !services.equals(servicesBefore);
    }

    /// How many destinations stay, with other ports.
    public int moved() {
        return changesServices() ? kept : 0;
    }

    /// Whether nothing changes.
    public boolean isUnchanged() {
        return lines.isEmpty() && !changesServices();
    }
}
