package be.vaxis.infra.parties.arrivals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the last messages that arrived at the local counterparts. Dutch: <i>aangekomen berichten</i>.
 *
 * <p>At most {@value #MOST} of them and {@value #MOST_BYTES} bytes, the oldest go first. With a {@link Spool} they are there again after a restart.
 */
public final class Arrivals {

    static final int MOST = 2_000;
    static final long MOST_BYTES = 64L << 20;

    private final Spool spool;
    private final Deque<Arrival> newestFirst = new ArrayDeque<>();
    private long bytes;
    private long last;

    public Arrivals(Spool spool) {
        this.spool = spool;
        spool.read().forEach(this::keep);
    }

    /** Keeps it, unless the same reference is here already. */
    public synchronized void arrived(Arrival arrival) {
        if (newestFirst.stream().anyMatch(arrival::is)) {
            return;
        }
        var numbered = arrival.numbered(last + 1);
        spool.write(numbered);
        keep(numbered);
    }

    /** Newest first. */
    public synchronized List<Arrival> all() {
        return List.copyOf(newestFirst);
    }

    public synchronized Optional<Arrival> find(long number) {
        return newestFirst.stream()
                .filter(arrival -> arrival.number() == number)
                .findFirst();
    }

    /**
     * One page, newest first.
     *
     * @param kind of one kind, or null for all
     * @param recipient part of a number, mailbox, name or address; blank for all
     * @param page from 1; a page that is not there is the nearest that is
     */
    public ArrivalsPage page(@Nullable Kind kind, String recipient, int page) {
        var wanted = plain(recipient);
        Stream<Arrival> found = all().stream()
                .filter(arrival -> kind == null || arrival.kind() == kind)
                .filter(arrival -> plain(arrival.to()).contains(wanted));
        return ArrivalsPage.of(found.toList(), page);
    }

    private synchronized void keep(Arrival arrival) {
        newestFirst.addFirst(arrival);
        bytes += arrival.bytes();
        last = arrival.number();
        while (newestFirst.size() > MOST || (bytes > MOST_BYTES && newestFirst.size() > 1)) {
            var oldest = newestFirst.removeLast();
            bytes -= oldest.bytes();
            spool.erase(oldest);
        }
    }

    /** So that a number is found with and without its spaces, and a name whatever its capitals. */
    private static String plain(String text) {
        return text.replaceAll("[\\s/.-]+", "").toLowerCase(Locale.ROOT);
    }
}
