package dev.portreeve.rendering;

/// What a renderer gives: files with a report, or the reason why there are none.
public sealed interface RenderingResult permits Rendering, NotRendered {

    /// The target it is about.
    TargetId target();
}
