package dev.portreeve.catalog.ui;

/// What can stand on one side of a comparison: a published revision, or what a source said once.
///
/// @param key   how the address of the page names it: the revision's number, or the snapshot's id
/// @param name  its short name, for headings
/// @param label its name with language and date, for choosing
record Side(String key, String name, String label) {

    /// Whether it is a published revision.
    boolean revision() {
        return key.length() < 10 && key.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
