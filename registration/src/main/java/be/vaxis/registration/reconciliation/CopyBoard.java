package be.vaxis.registration.reconciliation;

import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.copy.CopyQueue;
import be.vaxis.registration.copy.CopyReceivers;
import be.vaxis.registration.copy.Receiver;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows how copies stand, and does what an operator asks: compare now, try again. */
@Component
public class CopyBoard {

    private final CopyReceivers receivers;
    private final CopyQueue queue;
    private final Reports reports;

    CopyBoard(CopyReceivers receivers, CopyQueue queue, Reports reports) {
        this.receivers = receivers;
        this.queue = queue;
        this.reports = reports;
    }

    public List<CopyOverview> all() {
        return Arrays.stream(Receiver.values()).map(this::of).toList();
    }

    private CopyOverview of(Receiver receiver) {
        return new CopyOverview(
                receiver,
                receiver == Receiver.CODE_DATABASE || receivers.find(receiver).isPresent(),
                queue.waiting(receiver),
                queue.stuck(receiver),
                queue.oldest(receiver).map(OffsetDateTime::toInstant).orElse(null),
                queue.faults(receiver),
                reports.latest(receiver));
    }

    /** @throws UnknownReceiver for a word that is none */
    public List<Report> reports(String word) {
        return reports.latest(receiver(word));
    }

    /**
     * Compares soon; the same when one waits or runs already.
     *
     * @throws UnknownReceiver for a word that is none, or one of which nobody knows where it is
     */
    public void compare(String word, Caller by) {
        Receiver receiver = receiver(word);
        reports.ask(receiver == Receiver.CODE_DATABASE ? receiver : reachable(word), by.subject());
    }

    /**
     * Tries again what is stuck or waits for a pause to end.
     *
     * @return how many people that is
     * @throws UnknownReceiver for a word that is none, or one of which nobody knows where it is
     */
    public int retry(String word) {
        return queue.retry(reachable(word));
    }

    private Receiver reachable(String word) {
        return receivers.find(receiver(word)).orElseThrow(UnknownReceiver::new).receiver();
    }

    private static Receiver receiver(String word) {
        return Arrays.stream(Receiver.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(UnknownReceiver::new);
    }
}
