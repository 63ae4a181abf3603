package be.vaxis.reservation.booking;

import be.vaxis.reservation.booking.BookingCommand.EndHold;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives back what was kept for too long: every second, and at once when somebody asks for such a place. Several processes
 * may do so; who comes second finds nothing.
 */
@Component
class HoldsEnd {

    private static final Logger LOG = LoggerFactory.getLogger(HoldsEnd.class);
    private static final int AT_ONCE = 500;

    private final Holds holds;
    private final CommandGateway commands;
    private final Clock clock;
    private final Set<BookingId> soon = ConcurrentHashMap.newKeySet();
    private final ExecutorService hand = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("holds-end").factory());

    /** @param commands lazy, since those who handle commands ask for this */
    HoldsEnd(Holds holds, @Lazy CommandGateway commands, Clock clock) {
        this.holds = holds;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT1S")
    void endAll() {
        holds.over(clock.instant(), AT_ONCE).forEach(this::end);
    }

    /** Returns before they are ended: the places of a hold are given back in a transaction of their own. */
    void endSoon(Collection<BookingId> bookings) {
        bookings.stream()
                .filter(soon::add)
                .forEach(booking -> hand.execute(() -> {
                    try {
                        end(booking);
                    } finally {
                        soon.remove(booking);
                    }
                }));
    }

    private void end(BookingId booking) {
        try {
            commands.sendAndWait(new EndHold(booking, HoldEnd.RAN_OUT));
        } catch (RuntimeException later) {
            LOG.warn("a hold is not ended yet: {}", later.getClass().getName());
        }
    }

    @PreDestroy
    void close() {
        hand.shutdownNow();
    }
}
