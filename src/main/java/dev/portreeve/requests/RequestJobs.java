package dev.portreeve.requests;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done with requests while nobody looks.
@Configuration(proxyBeanMethods = false)
class RequestJobs {

    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final Duration LOCKED = Duration.ofSeconds(5);

    /// Shortly after each day (UTC) ends.
    @Bean
    RecurringTask<Void> expiryOfRequests(Expiry expiry) {
        return Tasks.recurring("requests/expiry", Schedules.daily(ZoneOffset.UTC, LocalTime.of(0, 1)))
                .execute((_, _) -> expiry.expire());
    }

    /// Once after each revision is published, and once for each version of the portal. What interrupts a run, its next
    /// beginning goes on behind.
    @Bean
    CustomTask<Void> runsOverOpenRequests(RequestRuns runs) {
        return Tasks.custom(RequestRuns.JOB, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> RunOccasion.of(instance.getId())
                        .map(occasion -> runs.carryOut(
                                occasion, () -> context.getSchedulerState().isShuttingDown()))
                        .map(RequestJobs::after)
                        .orElseGet(OnCompleteRemove::new));
    }

    private static CompletionHandler<Void> after(RunStep step) {
        return switch (step) {
            case FINISHED -> new OnCompleteRemove<>();
            case MORE -> (done, operations) -> operations.reschedule(done, done.getTimeDone());
            case WAIT ->
                (done, operations) ->
                        operations.reschedule(done, done.getTimeDone().plus(LOCKED));
        };
    }
}
