package dev.portreeve.requests;

import dev.portreeve.rendering.Renderers;
import dev.portreeve.tenants.TargetWords;
import java.util.List;
import org.springframework.stereotype.Component;

/// Every target that requests can be rendered for.
@Component
class OfferedTargets implements TargetWords {

    @Override
    public List<String> all() {
        return Renderers.targets().stream().map(target -> target.id().word()).toList();
    }
}
