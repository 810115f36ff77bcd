package dev.portreeve.catalog;

import dev.portreeve.catalog.model.Instance;
import dev.portreeve.platform.StartupRefused;
import dev.portreeve.platform.http.FetchTarget;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether the portal asks the endpoints web service by itself, where, and about which clouds. Only the configuration
/// says so: no page can.
@Component
class WatchSetting {

    private final boolean enabled;
    private final FetchTarget target;
    private final List<Instance> instances;

    /// @param loopback whether the service is one on this computer, for trying things out
    WatchSetting(
            @Value("${portreeve.sources.web-service.enabled:false}") boolean enabled,
            @Value("${portreeve.sources.web-service.base-url:https://endpoints.office.com}") String base,
            @Value("${portreeve.sources.web-service.instances:worldwide}") List<String> instances,
            @Value("${portreeve.sources.web-service.loopback:false}") boolean loopback) {
        this.enabled = enabled;
        this.target = target(base, loopback);
        this.instances = instances.stream().map(WatchSetting::instance).toList();
    }

    boolean isPolled(Instance instance) {
        return enabled && instances.contains(instance);
    }

    /// The clouds that are polled; none when polling is switched off.
    List<Instance> polled() {
        return enabled ? instances : List.of();
    }

    FetchTarget target() {
        return target;
    }

    private static FetchTarget target(String base, boolean loopback) {
        try {
            return new FetchTarget(URI.create(base), loopback);
        } catch (IllegalArgumentException e) {
            throw new StartupRefused(
                    "portreeve.sources.web-service.base-url is no address to fetch from: " + base,
                    "Give https:// and a public host name, or leave the setting out.");
        }
    }

    private static Instance instance(String code) {
        return Instance.ofCode(code.strip())
                .orElseThrow(() -> new StartupRefused(
                        "portreeve.sources.web-service.instances names no cloud: " + code,
                        "Known are worldwide, us-government-gcc-high, us-government-dod and china."));
    }
}
