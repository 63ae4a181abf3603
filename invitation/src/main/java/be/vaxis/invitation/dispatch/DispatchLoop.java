package be.vaxis.invitation.dispatch;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Empties the queue of one channel: claim, carry, record. */
final class DispatchLoop {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchLoop.class);

    private final Carrier carrier;
    private final DispatchQueue queue;
    private final CommandGateway commands;

    DispatchLoop(Carrier carrier, DispatchQueue queue, CommandGateway commands) {
        this.carrier = carrier;
        this.queue = queue;
        this.commands = commands;
    }

    Channel channel() {
        return carrier.channel();
    }

    /** Sends one claim; false when nothing waited. */
    boolean pass() {
        var claim = carrier.claim(queue);
        if (claim.isEmpty()) {
            return false;
        }
        store(carrier.carry(claim));
        return true;
    }

    /** Together, as it is fast; one by one when one of them cannot be stored, so that the others are not sent again. */
    private void store(List<Outcome> outcomes) {
        try {
            commands.sendAndWait(new RecordOutcomes(outcomes));
        } catch (RuntimeException oneIsWrong) {
            LOG.warn("outcomes of {} are stored one by one: {}", channel(), nameOf(oneIsWrong));
            outcomes.forEach(this::storeAlone);
        }
    }

    private void storeAlone(Outcome outcome) {
        try {
            commands.sendAndWait(new RecordOutcomes(List.of(outcome)));
        } catch (RuntimeException wrong) {
            LOG.error(
                    "the outcome of message {} is not stored: {}", outcome.of().message(), nameOf(wrong));
        }
    }

    void close() {
        carrier.close();
    }

    /** The kind of failure only: its text may hold what a log must not. */
    private static String nameOf(RuntimeException failure) {
        return failure.getClass().getName();
    }
}
