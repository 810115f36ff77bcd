package dev.portreeve.audit;

/// Tells the log who acts on this thread. Implemented by the module that knows who is signed in.
public interface CurrentActor {

    /// The actor of this thread; [Actor#SYSTEM] when nobody is signed in.
    Actor current();
}
