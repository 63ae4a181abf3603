package be.vaxis.reservation.agenda;

import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.lineday.PlacesChanged;
import be.vaxis.reservation.lineday.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The agenda for the many who look around: which days are free is read once a second for each centre, whoever asks, and
 * at once after this process has changed something there or has told somebody that a moment is full. What another process
 * changed shows a second later; who asks for a place that is gone is told so.
 *
 * <p>Remembers, for as many centres as there are, the days that were asked for lately.
 */
@Component
@Primary
class RecentAgenda implements Agenda {

    static final Duration KEPT = Duration.ofSeconds(1);
    static final int MOST_DAYS = 200;

    private record Key(CentreId centre, Purpose purpose) {}

    /** @param change after which it was read */
    private record Board(LocalDate first, LocalDate last, List<FreeDay> days, Instant read, long change) {

        boolean covers(LocalDate from, LocalDate until) {
            return !from.isBefore(first) && !until.isAfter(last);
        }

        List<FreeDay> between(LocalDate from, LocalDate until) {
            return days.stream()
                    .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(until))
                    .toList();
        }
    }

    private final Agenda rows;
    private final Clock clock;
    private final Map<Key, Board> boards = new ConcurrentHashMap<>();
    private final Map<CentreId, Long> changes = new ConcurrentHashMap<>();

    @Autowired
    RecentAgenda(AgendaRows rows, Clock clock) {
        this((Agenda) rows, clock);
    }

    RecentAgenda(Agenda rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<AgendaSlot> slots(CentreId centre, LocalDate first, LocalDate last) {
        return rows.slots(centre, first, last);
    }

    @Override
    public List<FreeDay> freeDays(CentreId centre, LocalDate first, LocalDate last, Purpose purpose) {
        var key = new Key(centre, purpose);
        var board = boards.get(key);
        if (board == null || !board.covers(first, last) || !isFresh(board, centre)) {
            board = read(key, first, last, board);
            boards.put(key, board);
        }
        return board.between(first, last);
    }

    private boolean isFresh(Board board, CentreId centre) {
        var now = clock.instant();
        return board.change() == change(centre)
                && !now.isBefore(board.read())
                && now.isBefore(board.read().plus(KEPT));
    }

    /** These days, and those that others asked for lately, so that one reading does for all. */
    private Board read(Key key, LocalDate first, LocalDate last, @Nullable Board before) {
        var from = first;
        var until = last;
        if (before != null) {
            from = before.first().isBefore(first) ? before.first() : first;
            until = before.last().isAfter(last) ? before.last() : last;
            if (ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
                from = first;
                until = last;
            }
        }
        long change = change(key.centre());
        var now = clock.instant();
        return new Board(from, until, rows.freeDays(key.centre(), from, until, key.purpose()), now, change);
    }

    private long change(CentreId centre) {
        return changes.getOrDefault(centre, 0L);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void on(PlacesChanged event) {
        changes.merge(event.centre(), 1L, Long::sum);
    }
}
