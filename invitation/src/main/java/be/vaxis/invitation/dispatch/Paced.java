package be.vaxis.invitation.dispatch;

import be.vaxis.invitation.channel.ChannelRefused;
import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.dispatch.Outcome.Postponed;
import be.vaxis.invitation.dispatch.Outcome.Refused;
import be.vaxis.invitation.invitation.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a list with several conversations at a time and no faster than agreed.
 *
 * <p>After ten failures in a row the carrier is taken to be out of order and the rest of the list is not tried.
 */
final class Paced {

    private static final Logger LOG = LoggerFactory.getLogger(Paced.class);
    private static final int FAILURES_THAT_TELL = 10;
    private static final int MOST = 500;

    private final ScheduledThreadPoolExecutor conversations;
    private final long nanosBetween;

    Paced(int perSecond, int parallel) {
        this.nanosBetween = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.conversations = new ScheduledThreadPoolExecutor(
                parallel, Thread.ofVirtual().name("carrier-", 0).factory());
    }

    List<Outcome> sendAll(List<Waiting> messages, Function<Waiting, Outcome> sending) {
        var failuresInARow = new AtomicInteger();
        List<ScheduledFuture<Outcome>> running = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            Waiting message = messages.get(i);
            running.add(conversations.schedule(
                    () -> send(message, sending, failuresInARow), i * nanosBetween, TimeUnit.NANOSECONDS));
        }
        return running.stream().map(Paced::outcomeOf).toList();
    }

    private static Outcome send(Waiting message, Function<Waiting, Outcome> sending, AtomicInteger failuresInARow) {
        if (failuresInARow.get() >= FAILURES_THAT_TELL) {
            return new Postponed(message);
        }
        try {
            var outcome = sending.apply(message);
            failuresInARow.set(0);
            return outcome;
        } catch (ChannelRefused refused) {
            failuresInARow.set(0);
            return new Refused(message, Obstacle.of(refused.reason()));
        } catch (ChannelUnavailable unavailable) {
            failuresInARow.incrementAndGet();
            return new Postponed(message);
        } catch (RuntimeException wrong) { // a fault of ours: this message waits, the others go
            LOG.error(
                    "message {} could not be made: {}",
                    message.message(),
                    wrong.getClass().getName());
            return new Postponed(message);
        }
    }

    /** As many as can be sent within a claim, and no more than memory likes. */
    int most() {
        return (int) Math.min(MOST, TimeUnit.MINUTES.toNanos(1) / nanosBetween);
    }

    private static Outcome outcomeOf(ScheduledFuture<Outcome> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while sending", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a message could not be sent", e.getCause());
        }
    }

    void close() {
        conversations.shutdownNow();
    }
}
