package dev.portreeve;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The modules are what their `package-info` says: who may import whom, and no cycle.
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(PortreeveApplication.class);

    @Test
    void everyModuleKeepsToItsDeclaredDependencies() {
        modules.verify();
    }

    @Test
    void writesTheModuleDiagrams() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
