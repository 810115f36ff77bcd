package dev.portreeve.shell.kit;

import com.vaadin.flow.router.NotFoundException;

/// The address names something that does not exist, or that its reader may not know about; thrown while navigating,
/// it becomes the page for missing things.
public final class MissingRecord extends NotFoundException {

    private static final long serialVersionUID = 1L;

    /// @param what what was looked for, for the log, such as `request 147`
    public MissingRecord(String what) {
        super(what);
    }
}
