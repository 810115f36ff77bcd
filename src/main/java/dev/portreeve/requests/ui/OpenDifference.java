package dev.portreeve.requests.ui;

import dev.portreeve.requests.EnforcementPlace;
import dev.portreeve.requests.OpenRule;
import dev.portreeve.requests.OpenState;
import dev.portreeve.requests.OpenState.OpenPackage;
import dev.portreeve.requests.OpeningChanges;
import dev.portreeve.requests.Proposal;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.requests.RuleChange;
import dev.portreeve.tenants.TenantId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What issuing rules would change against what is open now.
@Component
class OpenDifference {

    private final ObjectProvider<OpenState> openState;

    OpenDifference(ObjectProvider<OpenState> openState) {
        this.openState = openState;
    }

    /// Rule by rule.
    List<RuleChange> of(RequestForm form, List<OpenRule> rules) {
        List<OpenPackage> open = TenantId.tryParse(form.tenant())
                .flatMap(tenant -> openState.stream().findFirst().map(state -> state.of(tenant)))
                .orElse(List.of());
        return OpeningChanges.between(open, EnforcementPlace.of(form), rules);
    }

    /// Rule by rule.
    List<RuleChange> of(RequestForm form, Proposal proposal) {
        return of(
                form,
                proposal.rendered().rules().rules().stream().map(OpenRule::of).toList());
    }
}
