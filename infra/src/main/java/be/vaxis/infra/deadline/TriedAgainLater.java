package be.vaxis.infra.deadline;

import static org.quartz.DateBuilder.futureDate;
import static org.quartz.TriggerBuilder.newTrigger;

import be.vaxis.infra.store.Passing;
import org.jspecify.annotations.Nullable;
import org.quartz.DateBuilder.IntervalUnit;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.SchedulerException;
import org.quartz.listeners.JobListenerSupport;

/**
 * A deadline that could not be handled is not lost: what passes by itself is tried at once, anything else once a minute
 * for as long as it takes: nobody else would do it.
 */
final class TriedAgainLater extends JobListenerSupport {

    private static final int PAUSE_MINUTES = 1;

    static boolean isForNow(Throwable failure) {
        return Passing.is(failure) && !(failure instanceof Error);
    }

    @Override
    public String getName() {
        return "tried again later";
    }

    @Override
    public void jobWasExecuted(JobExecutionContext fired, @Nullable JobExecutionException failure) {
        if (failure == null || failure.refireImmediately()) {
            return;
        }
        try {
            fired.getScheduler()
                    .scheduleJob(newTrigger()
                            .forJob(fired.getJobDetail())
                            .startAt(futureDate(PAUSE_MINUTES, IntervalUnit.MINUTE))
                            .build());
        } catch (SchedulerException lost) {
            getLog().error(
                            "The deadline {} cannot be tried again",
                            fired.getJobDetail().getKey(),
                            lost);
        }
    }
}
