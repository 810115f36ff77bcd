package dev.portreeve.requests;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Announces, at the first start of a version, that requests have to be looked at again.
@Component
@Order(50)
class VersionNotice implements ApplicationRunner {

    private final RequestRuns runs;
    private final String version;

    VersionNotice(RequestRuns runs, @Value("${portreeve.version}") String version) {
        this.runs = runs;
        this.version = version;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        runs.begin(version);
    }
}
