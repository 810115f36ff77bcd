package dev.portreeve.shell;

/// A number behind an item of the menu, such as how many requests wait for the reader. Implemented as a bean by the
/// module that owns the page; asked at every navigation, so it must be quick.
public interface NavCount {

    /// The route of the item, such as `approvals`.
    String route();

    /// The number for the current reader; nothing is shown for zero.
    int count();
}
