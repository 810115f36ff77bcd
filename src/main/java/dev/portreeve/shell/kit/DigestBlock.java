package dev.portreeve.shell.kit;

import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.html.Span;

/// A digest in full, in groups of eight digits, four groups to a line; selected and copied as one word.
public final class DigestBlock extends Span {

    private static final long serialVersionUID = 1L;

    private static final int GROUP = 8;

    /// @param hex the digest in lower-case hexadecimal
    public DigestBlock(String hex) {
        Markup.classed(this, "mono digest");
        for (int at = 0; at < hex.length(); at += GROUP) {
            add(span("oct", hex.substring(at, Math.min(hex.length(), at + GROUP))));
        }
    }
}
