package be.vaxis.invitation.dispatch;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows how dispatch goes, in numbers only. */
@Component
public class Backlog {

    private final DispatchQueue queue;

    Backlog(DispatchQueue queue) {
        this.queue = queue;
    }

    /** Messages per day on which they became due, by channel and state. */
    public List<DayCount> since(Instant moment) {
        return queue.countsSince(moment);
    }
}
