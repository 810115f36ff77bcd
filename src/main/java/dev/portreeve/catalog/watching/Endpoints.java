package dev.portreeve.catalog.watching;

import dev.portreeve.catalog.model.CatalogContent;

/// An answer with all sets of a cloud.
///
/// @param address      where it was fetched from, without the number of the installation
/// @param document     as it came
/// @param etag         the server's name for this state, empty when it gives none
/// @param lastModified in the server's spelling, empty when it does not say
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Endpoints(String address, byte[] document, CatalogContent content, String etag, String lastModified) {}
