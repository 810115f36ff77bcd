package dev.portreeve.requests;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done with requests while nobody looks.
@Configuration(proxyBeanMethods = false)
class RequestJobs {

    /// Shortly after each day (UTC) ends.
    @Bean
    RecurringTask<Void> expiryOfRequests(Expiry expiry) {
        return Tasks.recurring("requests.expiry", Schedules.daily(ZoneOffset.UTC, LocalTime.of(0, 1)))
                .execute((_, _) -> expiry.expire());
    }
}
