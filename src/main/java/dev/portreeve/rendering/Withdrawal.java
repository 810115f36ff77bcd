package dev.portreeve.rendering;

/// How some of the rules that a target has loaded can be taken away.
public enum Withdrawal {
    /// Loading a file again replaces what it said before: the files without the rules are loaded in place of the old
    /// ones. Objects that then have no file are deleted by what the roll-back file says about them.
    RELOAD,
    /// Loading adds: the objects of the rules are deleted one by one, as the roll-back file does for all of them.
    DELETE
}
