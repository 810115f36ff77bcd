package dev.portreeve.platform.http;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.SpecialNetwork;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/// Whether a name leads to the public internet. Every address it has must be there: a name with one private address
/// is no name to ask.
final class AddressCheck {

    private final boolean loopback;
    private final Names names;

    /// Where names are looked up.
    @FunctionalInterface
    interface Names {
        List<InetAddress> of(String host) throws UnknownHostException;
    }

    AddressCheck(boolean loopback, Names names) {
        this.loopback = loopback;
        this.names = names;
    }

    /// The refusal; empty when the host may be asked. The platform remembers what it looked up for some seconds, so
    /// that the connection made next goes to the addresses seen here.
    Optional<Fetched.Failed> refusal(String host) {
        try {
            List<InetAddress> found = names.of(host);
            return found.isEmpty()
                    ? Optional.of(new Fetched.Failed("http.unknown-host", host))
                    : found.stream()
                            .flatMap(address -> refusal(address).stream())
                            .findFirst();
        } catch (UnknownHostException e) {
            return Optional.of(new Fetched.Failed("http.unknown-host", host));
        }
    }

    private Optional<Fetched.Failed> refusal(InetAddress address) {
        boolean allowed = loopback ? address.isLoopbackAddress() : isPublic(address);
        return allowed
                ? Optional.empty()
                : Optional.of(new Fetched.Failed("http.address-refused", address.getHostAddress()));
    }

    static boolean isPublic(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        return zone < 0
                && Prefix.tryParse(text)
                        .filter(network -> SpecialNetwork.touching(network).isEmpty())
                        .isPresent();
    }
}
