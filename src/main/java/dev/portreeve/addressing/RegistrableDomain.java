package dev.portreeve.addressing;

import com.google.common.net.InternetDomainName;
import java.util.Optional;

/// The part of a host that somebody registered, by the public suffix list.
public final class RegistrableDomain {

    private RegistrableDomain() {}

    /// What one customer of a registry or of a platform has: `microsoft.com`, and `contoso.azurewebsites.net`, since
    /// platforms give names to anybody, too. Empty when the host is a suffix itself or ends in an unknown one.
    public static Optional<String> of(HostPattern host) {
        InternetDomainName name = name(host);
        return name.isUnderPublicSuffix() ? Optional.of(name.topPrivateDomain().toString()) : Optional.empty();
    }

    /// The label that was registered below the suffix of a registry: `microsoft` of `*.manage.microsoft.com`.
    public static Optional<String> label(HostPattern host) {
        InternetDomainName name = name(host);
        return name.isUnderRegistrySuffix()
                ? Optional.of(name.topDomainUnderRegistrySuffix().parts().getFirst())
                : Optional.empty();
    }

    /// The list has no underscores, and its reader refuses them at the ends of labels.
    private static InternetDomainName name(HostPattern host) {
        return InternetDomainName.from(host.domain().replace('_', 'u'));
    }
}
