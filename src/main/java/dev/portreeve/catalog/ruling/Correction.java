package dev.portreeve.catalog.ruling;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.lint.Quarantine;
import java.util.Optional;

/// What a steward typed in place of a value, read as strictly as a source.
public sealed interface Correction {

    /// A network.
    record Network(Prefix prefix) implements Correction {}

    /// A name or wildcard.
    record Host(HostPattern pattern) implements Correction {}

    /// A port or range.
    record Port(Service service) implements Correction {}

    /// It is nothing that may stand there.
    ///
    /// @param code why it would itself be put in quarantine; empty when it cannot be read
    record Unfit(Optional<String> code) implements Correction {}

    /// Reads what was typed for a value: a port for a port, an address for an address.
    static Correction read(DoubtfulValue doubtful, String typed) {
        if (doubtful.isPort()) {
            return Service.tryParse(typed)
                    .map(service -> checked(new Port(service), Quarantine.reason(service)))
                    .orElse(new Unfit(Optional.empty()));
        }
        Optional<Prefix> network = Prefix.tryParse(typed);
        if (network.isPresent()) {
            return checked(new Network(network.get()), Quarantine.reason(network.get()));
        }
        return HostPattern.tryParse(typed)
                .map(host -> checked(new Host(host), Quarantine.reason(host)))
                .orElseGet(() -> new Unfit(Quarantine.reason(typed)));
    }

    private static Correction checked(Correction correction, Optional<String> reason) {
        return reason.isPresent() ? new Unfit(reason) : correction;
    }

    /// A value that is accepted as it is, which nothing bars.
    static Correction asWritten(DoubtfulValue doubtful) {
        if (Bar.against(doubtful).isPresent()) {
            return new Unfit(Optional.of(doubtful.code()));
        }
        String value = doubtful.value();
        Optional<Correction> read = doubtful.isPort()
                ? Service.tryParse(value).map(Port::new)
                : Prefix.tryParse(value)
                        .<Correction>map(Network::new)
                        .or(() -> HostPattern.tryParse(value).map(Host::new));
        return read.orElse(new Unfit(Optional.empty()));
    }
}
