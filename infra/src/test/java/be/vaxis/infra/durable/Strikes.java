package be.vaxis.infra.durable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * When what is killed. One strike after the other: the next one waits until the one before has killed and started again.
 */
final class Strikes implements AutoCloseable {

    enum When {
        /** The request is on its way, and no answer has come. */
        SENT,
        ANSWERED
    }

    /** Kills something and starts it again. */
    interface Blow {
        void fall() throws Exception;
    }

    /**
     * @param nth how often the moment has to come after the strike before
     * @param delay after that moment
     */
    record Strike(String what, Step step, When when, int nth, Duration delay, Blow blow) {}

    private final Deque<Strike> ahead = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final ExecutorService hand = Executors.newSingleThreadExecutor();
    private boolean falling;
    private int seen;
    private AssertionError failure;

    synchronized void plan(List<Strike> strikes) {
        ahead.addAll(strikes);
    }

    synchronized void reached(Step step, When when) {
        Strike next = ahead.peek();
        if (next == null || falling || next.step() != step || next.when() != when || ++seen < next.nth()) {
            return;
        }
        falling = true;
        hand.execute(() -> strike(next));
    }

    private void strike(Strike strike) {
        try {
            LockSupport.parkNanos(strike.delay().toNanos());
            strike.blow().fall();
        } catch (Exception e) {
            failure = new AssertionError(strike.what() + " did not come back", e);
        }
        synchronized (this) {
            done.add(strike.what() + " " + strike.delay().toMillis() + " ms after the " + strike.nth() + ". "
                    + strike.step() + " was " + strike.when());
            ahead.remove();
            seen = 0;
            falling = false;
            notifyAll();
        }
    }

    /** Whether there is more to fall, or something is falling. */
    synchronized boolean goOn() {
        return !ahead.isEmpty();
    }

    /** What was struck when; every strike of the plan must have fallen. */
    synchronized List<String> allDone() throws InterruptedException {
        while (falling) {
            wait();
        }
        if (failure != null) {
            throw failure;
        }
        if (!ahead.isEmpty()) {
            throw new AssertionError(
                    "never came to " + ahead.stream().map(Strike::what).toList());
        }
        var all = List.copyOf(done);
        done.clear();
        return all;
    }

    @Override
    public void close() {
        hand.shutdownNow();
    }
}
