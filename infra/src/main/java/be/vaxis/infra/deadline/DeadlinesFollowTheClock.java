package be.vaxis.infra.deadline;

import be.vaxis.infra.clock.ClockMoved;
import java.time.Duration;
import java.util.Date;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the clock of a demo goes ahead by a day, what would have been due tomorrow is due today. */
@Component
@ConditionalOnProperty("vaxis.clock.movable")
class DeadlinesFollowTheClock {

    private final Scheduler scheduler;

    DeadlinesFollowTheClock(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener
    void on(ClockMoved moved) throws SchedulerException {
        for (var key : scheduler.getTriggerKeys(GroupMatcher.anyTriggerGroup())) {
            var waiting = scheduler.getTrigger(key);
            if (waiting != null && waiting.getNextFireTime() != null) {
                scheduler.rescheduleJob(key, earlier(waiting, moved.by()));
            }
        }
    }

    private static Trigger earlier(Trigger waiting, Duration by) {
        var due = waiting.getNextFireTime().toInstant().minus(by);
        return waiting.getTriggerBuilder().startAt(Date.from(due)).build();
    }
}
