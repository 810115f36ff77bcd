package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.mono;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.portreeve.bundles.PackageShelf;
import dev.portreeve.bundles.PortalKey;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.canonical.Bytes;
import dev.portreeve.shell.kit.Icon;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/// Links that download files. The bytes are fetched when a link is followed, as the person who follows it.
final class PackageDownloads {

    private PackageDownloads() {}

    /// The package itself, exactly as it was stored; every download is audited.
    static Anchor zip(PackageShelf shelf, PackageId id) {
        Anchor link = link(
                t("bundles.download"),
                id + ".zip",
                "application/zip",
                () -> shelf.download(id).map(Bytes::array).orElseThrow());
        link.addClassName("primary");
        return link;
    }

    /// The file of trusted keys for OpenSSH.
    static Anchor signers(PortalKey key) {
        return file(PackageLayout.SIGNERS_FILE, "text/plain; charset=utf-8", key::allowedSigners);
    }

    /// The public key for OpenSSL.
    static Anchor pem(PortalKey key) {
        return file(
                PackageLayout.KEY_FILE,
                "application/x-pem-file",
                () -> key.key().publicKey().pem());
    }

    private static Anchor file(String name, String type, SerializableSupplier<String> text) {
        Anchor link = link("", name, type, () -> text.get().getBytes(StandardCharsets.UTF_8));
        link.add(mono(name));
        link.setAriaLabel(t("shell.download.file", name));
        return link;
    }

    /// A download with a label.
    static Anchor link(String label, String name, String type, SerializableSupplier<byte[]> bytes) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] file = bytes.get();
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                }),
                "");
        link.add(Icon.DOWNLOAD.create(), new Text(label));
        link.addClassName("link-btn");
        return link;
    }
}
