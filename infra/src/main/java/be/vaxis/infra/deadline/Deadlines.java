package be.vaxis.infra.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.deadline.quartz.QuartzDeadlineManager;
import org.axonframework.messaging.ScopeDescriptor;
import org.jspecify.annotations.Nullable;

/** Deadlines by the clock of the house, kept by Quartz, which only knows the true time. */
final class Deadlines extends QuartzDeadlineManager {

    private final Clock clock;
    private final Clock truth;

    Deadlines(Builder builder, Clock clock, Clock truth) {
        super(builder);
        this.clock = clock;
        this.truth = truth;
    }

    /** @param moment by the clock of the house */
    @Override
    public String schedule(Instant moment, String name, @Nullable Object payload, ScopeDescriptor scope) {
        var away = Duration.between(clock.instant(), moment);
        return super.schedule(truth.instant().plus(away), name, payload, scope);
    }

    @Override
    public String schedule(Duration away, String name, @Nullable Object payload, ScopeDescriptor scope) {
        return super.schedule(truth.instant().plus(away), name, payload, scope);
    }
}
