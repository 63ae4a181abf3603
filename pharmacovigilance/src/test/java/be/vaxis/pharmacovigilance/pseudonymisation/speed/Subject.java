package be.vaxis.pharmacovigilance.pseudonymisation.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Something that is done over and over, counted in the time that its thread had a core: other work beside it does no harm. */
final class Subject {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;

    private final String name;
    private final int each;
    private final Callable<?> work;
    private final List<Double> rates = new ArrayList<>();
    private int kept;

    /** @param each how many persons one call is for */
    Subject(String name, int each, Callable<?> work) {
        this.name = name;
        this.each = each;
        this.work = work;
    }

    String name() {
        return name;
    }

    void round(long milliseconds) throws Exception {
        long from = THREADS.getCurrentThreadCpuTime();
        long until = from + milliseconds * 1_000_000;
        long done = 0;
        long now;
        do {
            kept += work.call().hashCode(); // so that no work is found to be useless and left out
            done += each;
            now = THREADS.getCurrentThreadCpuTime();
        } while (now < until);
        rates.add(done * NANOS / (now - from));
    }

    void forget() {
        rates.clear();
    }

    /** Persons a second of one core, in the middle of the rounds. */
    double rate() {
        return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElse(Double.NaN);
    }

    @Override
    public String toString() {
        return name + " " + kept;
    }
}
