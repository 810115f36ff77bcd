package dev.portreeve.cli;

import dev.portreeve.rendering.Renderers;
import java.util.Iterator;

/// The words that `--target` takes, for its help and for completion in a shell.
final class TargetCandidates implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Renderers.targets().stream().map(target -> target.id().word()).iterator();
    }
}
