package dev.portreeve.requests;

import dev.portreeve.tenants.TenantId;
import java.util.List;

/// What is open now. Implemented by the module that issues packages.
public interface OpenState {

    /// The packages of a tenant that are in force, oldest first.
    List<OpenPackage> of(TenantId tenant);

    /// A package in force.
    ///
    /// @param request the request it was issued for
    /// @param place   where it applies, see [EnforcementPlace]
    record OpenPackage(RequestNumber request, int revision, EnforcementPlace place, List<OpenRule> rules) {

        /// Copies the rules.
        public OpenPackage {
            rules = List.copyOf(rules);
        }
    }
}
