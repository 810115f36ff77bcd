package dev.portreeve.lookup.search;

/// Something that was found.
///
/// @param title    what it is called; ids, hosts and networks as they are written
/// @param detail   where it belongs, or more of it; may be empty
/// @param href     the page that shows it
/// @param language of the title, when it is the source's own and not the reader's; else empty
public record Hit(HitKind kind, String title, String detail, String href, String language) {

    /// A hit in the reader's words.
    public Hit(HitKind kind, String title, String detail, String href) {
        this(kind, title, detail, href, "");
    }
}
