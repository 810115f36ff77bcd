package dev.portreeve.rendering;

import dev.portreeve.rules.RuleSet;

/// Writes rule sets for one target. Same input, same bytes: no clock, no locale, no order of a hash map.
///
/// Every rule is written or reported, nothing is widened without a verdict, and a destination that becomes empty is
/// never written.
public interface Renderer {

    /// What it writes for.
    Target target();

    /// The files and the report, or why there are none.
    RenderingResult render(RuleSet rules, Scope scope);

    /// How some of what was loaded is taken away.
    default Withdrawal withdrawal() {
        return Withdrawal.RELOAD;
    }
}
