package dev.portreeve.bundles;

import dev.portreeve.bundles.manifest.PackageBuilder;
import dev.portreeve.canonical.Digest;
import dev.portreeve.signing.SigningKeyFixture;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The program of a child virtual machine: writes the digest of the fixture's package to a file.
public final class BuildPackage {

    private BuildPackage() {}

    /// @param arguments the file
    public static void main(String[] arguments) throws IOException {
        byte[] zip = PackageBuilder.build(PackageFixture.anyRecord(), SigningKeyFixture.seeded(1));
        try (FileOutputStream out = new FileOutputStream(arguments[0])) {
            out.write(Digest.of(zip).hex().getBytes(StandardCharsets.US_ASCII));
        }
    }
}
