package be.vaxis.attestation.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;

/** Something that is done over and over, counted in the time that its thread had a core: other work beside it does no harm. */
final class Subject {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;
    private static final int BETWEEN_LOOKS = 16;

    private final String name;
    private final Callable<?> work;
    private int kept;

    Subject(String name, Callable<?> work) {
        this.name = name;
        this.work = work;
    }

    String name() {
        return name;
    }

    /** Times a second of one core. */
    double rate(long milliseconds) throws Exception {
        long from = THREADS.getCurrentThreadCpuTime();
        long until = from + milliseconds * 1_000_000;
        long done = 0;
        long now;
        do {
            for (int i = 0; i < BETWEEN_LOOKS; i++) {
                kept += work.call().hashCode(); // so that no work is found to be useless and left out
            }
            done += BETWEEN_LOOKS;
            now = THREADS.getCurrentThreadCpuTime();
        } while (now < until);
        return done * NANOS / (now - from);
    }

    @Override
    public String toString() {
        return name + " " + kept;
    }
}
