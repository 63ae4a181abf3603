package be.vaxis.infra.bench;

import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** People who look around and then book: so many reads to a booking. */
final class Mix {

    static final int READS = 55;

    private final Load.Call read;
    private final Load.Call book;
    private final AtomicLong asked = new AtomicLong();
    private final Queue<Long> booked = new ConcurrentLinkedQueue<>();

    Mix(Load.Call read, Load.Call book) {
        this.read = read;
        this.book = book;
    }

    String ask() throws Exception {
        if (asked.getAndIncrement() % (READS + 1) != 0) {
            return read.ask();
        }
        long begin = System.nanoTime();
        String outcome = book.ask();
        if (outcome.equals(Load.DONE)) {
            booked.add(System.nanoTime() - begin);
        }
        return outcome;
    }

    /** The bookings among what was measured last. */
    Measured bookingsOf(Measured all) {
        long[] nanos = booked.stream().mapToLong(Long::longValue).sorted().toArray();
        booked.clear();
        return new Measured(all.clients(), all.seconds(), nanos, new TreeMap<>());
    }
}
