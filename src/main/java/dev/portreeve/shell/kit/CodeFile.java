package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.portreeve.shell.i18n.Formats;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// A text file on the page: its name, size and digest, the text in the colours of its language, and buttons that copy
/// and download exactly its bytes. Asked for, it shows beside it the file that it takes over from.
public final class CodeFile extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHORT_DIGEST = 12;

    private static final Map<String, String> MEDIA_TYPES = Map.of("json", "application/json", "csv", "text/csv");

    private final String name;
    private final String text;
    private final CodeLanguage language;

    /// @param path   its path, with `/`: says the name and the language
    /// @param text   its text, stored as UTF-8
    /// @param sha256 its digest in hexadecimal
    public CodeFile(String path, String text, String sha256) {
        this.name = path.substring(path.lastIndexOf('/') + 1);
        this.text = text;
        this.language = CodeLanguage.of(path);
        addClassName("code-file");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(div(
                "file-head",
                mono(name),
                muted(Formats.current().bytes(bytes.length)),
                span("mono digest-s", "sha256 " + sha256.substring(0, SHORT_DIGEST) + "\u2026"),
                new CopyButton("SHA-256", sha256),
                grow(),
                new CopyButton(name, text).labelled(t("shell.copy.all")),
                download(name, bytes, mediaType(name))));
    }

    /// Shows the text.
    public CodeFile text() {
        add(view());
        return this;
    }

    /// Offers the text alone and beside the earlier one, each with its address, and shows one of them. Without an
    /// earlier one it says so.
    public CodeFile beside(Optional<EarlierFile> earlier, boolean compare, String textAddress, String compareAddress) {
        if (earlier.isEmpty()) {
            add(muted(t("shell.compare.none")), view());
            return this;
        }
        EarlierFile old = earlier.get();
        CodeComparison comparison = new CodeComparison(
                t("shell.compare.label", name, old.origin()),
                old.text().orElse(""),
                text,
                language,
                old.alike()::apply);
        add(
                new LinkTabs(t("shell.compare.views"))
                        .tab(t("shell.compare.text"), textAddress, !compare)
                        .tab(t("shell.compare.beside", old.origin()), compareAddress, compare, comparison.count()),
                compare ? shown(old, comparison) : view());
        return this;
    }

    private static Component shown(EarlierFile old, CodeComparison comparison) {
        if (old.text().isEmpty()) {
            return div("", muted(t("shell.compare.no-file", old.origin())), comparison);
        }
        String note = comparison.isSame() ? t("shell.compare.equal") : t("shell.compare.numbers");
        return div("", muted(note), comparison);
    }

    private CodeView view() {
        return new CodeView(t("shell.file.label", name), text).language(language);
    }

    private static String mediaType(String name) {
        return MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
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
