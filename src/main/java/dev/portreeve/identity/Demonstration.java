package dev.portreeve.identity;

import dev.portreeve.platform.DatabaseOrigin;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Whether this portal is a demonstration: it runs on the embedded database and answers this computer only. Then,
/// and
/// only then, people with a known password exist and may sign in.
@Component
public class Demonstration {

    private final boolean on;

    Demonstration(DatabaseOrigin origin, Environment environment) {
        on = origin == DatabaseOrigin.EMBEDDED && isLoopback(environment.getProperty("server.address"));
    }

    /// Whether it is one.
    public boolean isOn() {
        return on;
    }

    /// Without an address the platform listens on the loopback address.
    private static boolean isLoopback(@Nullable String address) {
        if (address == null) {
            return true;
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
