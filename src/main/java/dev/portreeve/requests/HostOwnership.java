package dev.portreeve.requests;

import com.google.common.net.InternetDomainName;
import dev.portreeve.addressing.HostPattern;
import java.util.Set;

/// Whose name a host is, as far as a name tells.
final class HostOwnership {

    /// Registrable domains under which Microsoft runs its own services.
    private static final Set<String> MICROSOFT = Set.of(
            "azure.com",
            "azure.net",
            "azure.us",
            "azureedge.net",
            "live.com",
            "microsoft.com",
            "microsoft.us",
            "microsoftonline.com",
            "msauth.net",
            "msftauth.net",
            "msftconnecttest.com",
            "msftncsi.com",
            "msocdn.com",
            "office.com",
            "office.net",
            "passport.net",
            "s-microsoft.com",
            "skype.com",
            "windows.com",
            "windows.net",
            "windowsphone.com",
            "windowsupdate.com");

    /// Suffixes under which names of many customers stand side by side.
    private static final Set<String> SHARED = Set.of(
            "azureedge.net",
            "azurefd.net",
            "akadns.net",
            "blob.core.windows.net",
            "cloudapp.azure.com",
            "communication.azure.com",
            "edgesuite.net",
            "trafficmanager.net",
            "webpubsub.azure.com");

    private HostOwnership() {}

    /// Whether anybody can have a name beside it under the same suffix.
    static boolean isShared(HostPattern host) {
        return SHARED.stream()
                .anyMatch(
                        suffix -> host.domain().equals(suffix) || host.domain().endsWith("." + suffix));
    }

    /// Whether it is a wildcard over a shared suffix itself, so that it opens the names of strangers.
    static boolean opensStrangers(HostPattern host) {
        return host instanceof HostPattern.Wildcard wildcard && SHARED.contains(wildcard.suffix());
    }

    /// Whether the name belongs to somebody other than Microsoft.
    static boolean isThirdParty(HostPattern host) {
        return MICROSOFT.stream()
                .noneMatch(
                        domain -> host.domain().equals(domain) || host.domain().endsWith("." + domain));
    }

    /// Whether it is a wildcard over a whole registrable domain, such as `*.windowsupdate.com`.
    static boolean isWholeDomain(HostPattern host) {
        if (!(host instanceof HostPattern.Wildcard wildcard) || !InternetDomainName.isValid(wildcard.suffix())) {
            return false;
        }
        InternetDomainName name = InternetDomainName.from(wildcard.suffix());
        return name.isTopDomainUnderRegistrySuffix() || name.isPublicSuffix();
    }
}
