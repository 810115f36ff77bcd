package dev.portreeve.bundles;

import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.platform.PortreeveHome;
import dev.portreeve.signing.AllowedSigners;
import dev.portreeve.signing.SigningKey;
import dev.portreeve.signing.keystore.KeyFolder;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key this portal signs packages with, and the name it signs for.
@Component
public class PortalKey {

    private final SigningKey key;
    private final String portal;

    PortalKey(PortreeveHome home, @Value("${portreeve.portal:localhost}") String portal) {
        this.key = new KeyFolder(home.folder().resolve("keys")).openOrCreate();
        this.portal = portal;
    }

    /// The key.
    public SigningKey key() {
        return key;
    }

    /// The host name of the portal, part of what a signature is made for.
    public String portal() {
        return portal;
    }

    /// The signers file for `ssh-keygen -Y verify`, to be kept outside packages.
    public String allowedSigners() {
        return new AllowedSigners(List.of(new AllowedSigners.Entry(PackageLayout.namespace(portal), key.publicKey())))
                .text();
    }
}
