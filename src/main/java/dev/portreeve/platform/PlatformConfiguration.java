package dev.portreeve.platform;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// The clock and the home folder.
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    /// The one clock: everything that needs the time asks it, so that tests can say what time it is.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Lazy
    PortreeveHome portreeveHome(@Value("${portreeve.home}") Path folder) {
        return PortreeveHome.at(folder);
    }
}
