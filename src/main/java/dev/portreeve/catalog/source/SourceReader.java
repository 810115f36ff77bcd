package dev.portreeve.catalog.source;

/// Reads documents of one kind. A document is recognised by what stands in it, never by its name.
public interface SourceReader {

    /// The word for the kind, such as `learn-page`; what a refusal lists as known.
    String name();

    /// Whether the document is meant to be of this kind. It may be broken: then [#read(byte\[\])] says where.
    ///
    /// @param document at most 16 MiB
    boolean recognises(byte[] document);

    /// What the document says; dangerous values are left out and stand in the findings.
    Reading read(byte[] document);
}
