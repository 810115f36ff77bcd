package dev.portreeve.catalog;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dev.portreeve.catalog.persistence.WatchRows;
import dev.portreeve.catalog.watching.WebServiceClient;
import dev.portreeve.platform.http.FetchLimits;
import dev.portreeve.platform.http.Fetcher;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done with sources while nobody looks.
@Configuration(proxyBeanMethods = false)
class CatalogJobs {

    /// How often it is seen whether a cloud is due; how often one is due, [CheckTimes] says.
    private static final Duration LOOK = Duration.ofMinutes(5);

    @Bean
    WebServiceClient webServiceClient(WatchSetting setting, WatchRows rows) {
        return new WebServiceClient(new Fetcher(setting.target(), FetchLimits.STANDARD), rows.clientId());
    }

    @Bean
    RecurringTask<Void> watchingTheWebService(WebServiceWatch watch, WatchSetting setting) {
        return Tasks.recurring("watch-web-service", Schedules.fixedDelay(LOOK))
                .execute((_, _) -> setting.polled().forEach(watch::checkWhenDue));
    }
}
