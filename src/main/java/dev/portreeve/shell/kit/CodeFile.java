package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.portreeve.shell.i18n.Formats;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/// A text file on the page: its name, size and digest, the text, and buttons that copy and download exactly its bytes.
public final class CodeFile extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHORT_DIGEST = 12;

    /// @param name      the file's name
    /// @param text      its text, stored as UTF-8
    /// @param sha256    its digest in hexadecimal
    /// @param mediaType its type, such as `text/plain`
    public CodeFile(String name, String text, String sha256, String mediaType, CodeView view) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(
                div(
                        "file-head",
                        mono(name),
                        muted(Formats.current().bytes(bytes.length)),
                        span("mono digest-s", "sha256 " + sha256.substring(0, SHORT_DIGEST) + "\u2026"),
                        new CopyButton("SHA-256", sha256),
                        grow(),
                        new CopyButton(name, text).labelled(t("shell.copy.all")),
                        download(name, bytes, mediaType)),
                view);
    }

    /// A link that downloads these bytes under this name.
    public static Anchor download(String name, byte[] bytes, String mediaType) {
        Anchor link = Buttons.link(Icon.DOWNLOAD, t("shell.download"), "");
        link.setHref(DownloadHandler.fromInputStream(
                _ -> new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length)));
        link.setAriaLabel(t("shell.download.file", name));
        return link;
    }
}
