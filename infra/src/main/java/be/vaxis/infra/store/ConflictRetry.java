package be.vaxis.infra.store;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Decides a command anew when another process has decided on the same aggregate in between.
 *
 * <p>At most forty times, a few milliseconds apart. Refusals and failures of another kind are not retried, nor is a
 * command inside a larger unit of work: that one is retried as a whole.
 */
final class ConflictRetry implements RetryScheduler {

    private static final int LIMIT = 40;
    private static final int LONGEST_PAUSE_MILLIS = 25;

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(
            4, Thread.ofPlatform().daemon().name("retry-", 0).factory());

    @Override
    @SuppressWarnings("rawtypes") // so in the interface
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException failure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (failures.size() > LIMIT || CurrentUnitOfWork.isStarted() || !isConflict(failure)) {
            return false;
        }
        long pause = ThreadLocalRandom.current().nextLong(1, LONGEST_PAUSE_MILLIS);
        var _ = executor.schedule(dispatch, pause, TimeUnit.MILLISECONDS);
        return true;
    }

    private static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || cause instanceof AggregateStreamCreationException // another process has begun it
                    || isSerializationFailure(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Deadlock (40P01) and serialization failure (40001) of PostgreSQL. */
    private static boolean isSerializationFailure(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("40");
    }
}
