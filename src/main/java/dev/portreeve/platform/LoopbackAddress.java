package dev.portreeve.platform;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// With the embedded database come people whose passwords are known: the portal then answers this computer only, unless
/// `server.address` says otherwise.
@Component
class LoopbackAddress implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final Environment environment;
    private final DatabaseOrigin origin;

    LoopbackAddress(Environment environment, DatabaseOrigin origin) {
        this.environment = environment;
        this.origin = origin;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (origin == DatabaseOrigin.EMBEDDED && !environment.containsProperty("server.address")) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
    }
}
