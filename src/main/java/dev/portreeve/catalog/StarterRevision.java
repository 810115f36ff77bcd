package dev.portreeve.catalog;

import dev.portreeve.catalog.interchange.InterchangeReader;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.source.Reading;
import java.time.LocalDate;

/// One revision a new portal begins with.
///
/// @param number      from 1, without gaps
/// @param title       what the steward sees, such as `Intune endpoints, French page`
/// @param date        the day it was made from the document; the pages themselves carry no date
/// @param interchange the interchange file, unread
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
public record StarterRevision(int number, String title, LocalDate date, byte[] interchange) {

    /// What the file holds.
    ///
    /// @throws IllegalStateException when the portal was built with a file it refuses
    public CatalogContent content() {
        return switch (InterchangeReader.read(interchange)) {
            case Reading.Read read -> read.content();
            case Reading.Refused refused ->
                throw new IllegalStateException("starter revision " + number + ": " + refused);
        };
    }
}
