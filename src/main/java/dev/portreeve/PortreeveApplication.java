package dev.portreeve;

import dev.portreeve.cli.Portreeve;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The portal, and the way to the command line.
@SpringBootApplication
public class PortreeveApplication {

    /// Runs the command the arguments name, or starts the portal when they name none.
    public static void main(String[] args) {
        if (Portreeve.isMeant(args)) {
            System.exit(Portreeve.run(args));
        }
        SpringApplication.run(PortreeveApplication.class, args);
    }
}
