package dev.portreeve.rendering.junipersrx;

import dev.portreeve.addressing.Service;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;
import java.util.List;

/// Writes `set` commands: addresses and applications first, then global policies that use them.
final class SrxWriter {

    private static final String BOOK = "security address-book global ";
    private static final String POLICY = "security policies global policy ";
    private static final String DESCRIPTION = " description ";

    private final SrxConfig config;
    private final Scope scope;
    private final TextFile file = new TextFile();

    private SrxWriter(SrxConfig config, Scope scope) {
        this.config = config;
        this.scope = scope;
    }

    static List<Artifact> write(SrxConfig config, Scope scope) {
        return List.of(new SrxWriter(config, scope).load(), new SrxWriter(config, scope).rollback());
    }

    private Artifact load() {
        for (SrxAddress address : config.addresses()) {
            set(BOOK + "address " + address.name() + DESCRIPTION + quoted(Header.of(scope)));
            set(BOOK + "address " + address.name() + " " + address.value());
        }
        for (SrxSet set : config.sets()) {
            set(BOOK + "address-set " + set.name() + DESCRIPTION + quoted(set.about()));
            set.members().forEach(member -> set(BOOK + "address-set " + set.name() + " address " + member.name()));
        }
        for (SrxApplication application : config.applications()) {
            Service service = application.service();
            String name = "applications application " + application.name();
            set(name + DESCRIPTION + quoted(Header.of(scope)));
            set(name + " protocol " + service.transport().word());
            set(name + " destination-port " + service.ports());
        }
        for (SrxApplications set : config.applicationSets()) {
            set.members()
                    .forEach(member ->
                            set("applications application-set " + set.name() + " application " + member.name()));
        }
        config.policies().forEach(this::policy);
        return file.at("junipersrx/" + scope.request() + ".set");
    }

    private void policy(SrxPolicy policy) {
        String name = POLICY + policy.name();
        set(name + DESCRIPTION + quoted(policy.about()));
        config.zones().forEach(zone -> set(name + " match from-zone " + zone));
        // a policy that does not restrict its clients; that it may is settled before
        set(name + " match source-address " + policy.from().map(SrxSet::name).orElse("any"));
        set(name + " match destination-address " + policy.to().name());
        set(name + " match application " + policy.applications().name());
        set(name + " then permit");
    }

    private Artifact rollback() {
        config.policies().reversed().forEach(policy -> delete(POLICY + policy.name()));
        List.copyOf(config.applicationSets())
                .reversed()
                .forEach(set -> delete("applications application-set " + set.name()));
        List.copyOf(config.applications())
                .reversed()
                .forEach(application -> delete("applications application " + application.name()));
        List.copyOf(config.sets()).reversed().forEach(set -> delete(BOOK + "address-set " + set.name()));
        List.copyOf(config.addresses()).reversed().forEach(address -> delete(BOOK + "address " + address.name()));
        return file.at("junipersrx/" + scope.request() + "-rollback.set");
    }

    private void set(String path) {
        file.line("set " + path);
    }

    private void delete(String path) {
        file.line("delete " + path);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
