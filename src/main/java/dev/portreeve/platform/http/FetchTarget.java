package dev.portreeve.platform.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The one host that may be asked, by the address the configuration gives.
///
/// @param base     `https://host`, with a path or without
/// @param loopback whether the host is on this computer, for trying things out; then `http` will do
public record FetchTarget(URI base, boolean loopback) {

    /// @throws IllegalArgumentException when the address is not one of a host by name, or not `https`
    public FetchTarget {
        Optional<String> objection = objection(base, loopback);
        if (objection.isPresent()) {
            throw new IllegalArgumentException("not an address to fetch from (" + objection.get() + "): " + base);
        }
    }

    /// Why an address that a redirect names must not be asked; empty when it may.
    Optional<String> objection(URI address) {
        return objection(address, loopback)
                .or(() -> host(address).equals(host(base)) && port(address) == port(base)
                        ? Optional.empty()
                        : Optional.of("http.other-host"));
    }

    private static Optional<String> objection(URI address, boolean loopback) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(loopback && scheme.equals("http"))) {
            return Optional.of("http.not-https");
        }
        if (address.getRawUserInfo() != null || address.getHost() == null || address.getRawFragment() != null) {
            return Optional.of("http.other-host");
        }
        return loopback || isName(address.getHost()) ? Optional.empty() : Optional.of("http.other-host");
    }

    /// Numbers in any spelling a resolver takes are no names, and neither is a name with the root's dot.
    private static boolean isName(String host) {
        int dot = host.lastIndexOf('.');
        return dot > 0
                && dot < host.length() - 1
                && Character.isLetter(host.charAt(dot + 1))
                && !Set.of("localhost", "local", "internal")
                        .contains(host.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : "http".equalsIgnoreCase(address.getScheme()) ? 80 : 443;
    }
}
