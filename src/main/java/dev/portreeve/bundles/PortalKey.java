package dev.portreeve.bundles;

import dev.portreeve.bundles.manifest.PackageBuilder;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.manifest.PackageRecord;
import dev.portreeve.bundles.verification.PackageVerificationException;
import dev.portreeve.bundles.verification.PackageVerifier;
import dev.portreeve.canonical.Bytes;
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

    /// Builds and signs a package, and checks it as a stranger would before anybody gets it.
    ///
    /// @throws IllegalStateException when it fails its own check: a bug, and nothing is issued
    Bytes seal(PackageRecord record) {
        byte[] zip = PackageBuilder.build(record, key);
        try {
            new PackageVerifier(signers()).verify(zip);
        } catch (PackageVerificationException e) {
            throw new IllegalStateException(record.id() + " fails its own check", e);
        }
        return Bytes.of(zip);
    }

    /// The signers file for `ssh-keygen -Y verify`, to be kept outside packages.
    public String allowedSigners() {
        return signers().text();
    }

    private AllowedSigners signers() {
        return new AllowedSigners(List.of(new AllowedSigners.Entry(PackageLayout.namespace(portal), key.publicKey())));
    }
}
