package dev.portreeve;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The portal.
@SpringBootApplication
public class PortreeveApplication {

    /// Starts the portal.
    public static void main(String[] args) {
        SpringApplication.run(PortreeveApplication.class, args);
    }
}
