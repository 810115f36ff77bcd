package dev.portreeve.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says in the log where the portal is.
@Component
class ReadyMessage {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

    private final Environment environment;
    private final DatabaseOrigin origin;

    ReadyMessage(Environment environment, DatabaseOrigin origin) {
        this.environment = environment;
        this.origin = origin;
    }

    /// First of those who speak when the portal is ready, so that what follows (who may sign in) follows the address.
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void ready() {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        String path = environment.getProperty("server.servlet.context-path", "");
        LOG.info("Portreeve is ready: open http://localhost:{}{}", port, path);
        if (origin == DatabaseOrigin.EMBEDDED) {
            LOG.info(
                    "It keeps its own database in {} and listens on this computer only",
                    environment.getProperty("portreeve.home"));
        }
    }
}
