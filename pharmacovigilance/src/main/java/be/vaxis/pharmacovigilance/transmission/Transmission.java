package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.pharmacovigilance.icsr.Acknowledgement;
import be.vaxis.pharmacovigilance.icsr.AcknowledgementReader;
import be.vaxis.pharmacovigilance.icsr.Limits;
import be.vaxis.pharmacovigilance.icsr.MalformedIcsr;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands batches over and asks what was said of them. A gateway that is away is asked again later; what it has said is acted on
 * once.
 *
 * <p>Dutch: <i>doorgave</i>. Source: issue 6; ICH E2B(R3), acknowledgement transaction.
 */
public class Transmission {

    private static final Logger LOG = LoggerFactory.getLogger(Transmission.class);
    private static final Limits ANSWER = new Limits(8L << 20, 1_000, 1_000, 32, 1 << 20);

    private final CaseGateway gateway;
    private final Turn turn;
    private final BatchRows batches;
    private final BatchMaking making;
    private final Outcomes outcomes;
    private final TransmissionSettings settings;
    private final InstantSource trueTime;

    /** @param trueTime the gateway's clock is not that of a demo */
    Transmission(
            CaseGateway gateway,
            Turn turn,
            BatchRows batches,
            BatchMaking making,
            Outcomes outcomes,
            TransmissionSettings settings,
            InstantSource trueTime) {
        this.gateway = gateway;
        this.turn = turn;
        this.batches = batches;
        this.making = making;
        this.outcomes = outcomes;
        this.settings = settings;
        this.trueTime = trueTime;
    }

    /** Says whether it was this process that did it. */
    public boolean due() {
        Instant now = trueTime.instant();
        if (!turn.claim(now, now.plus(settings.claim()))) {
            return false;
        }
        String fault = work(now.plus(settings.claim().dividedBy(2)));
        Instant then = trueTime.instant();
        if (fault == null) {
            turn.done(then, then.plus(settings.every()));
        } else {
            turn.failed(fault, then.plus(settings.afterFault()));
        }
        return true;
    }

    private @Nullable String work(Instant end) {
        String fault = null;
        for (var open : batches.open(settings.open())) {
            if (fault == null && trueTime.instant().isBefore(end)) {
                fault = settle(open);
            }
        }
        while (fault == null
                && trueTime.instant().isBefore(end)
                && batches.open(settings.open()).size() < settings.open()) {
            var made = making.next(trueTime.instant());
            if (made.isEmpty()) {
                return null;
            }
            fault = settle(made.get());
        }
        return fault;
    }

    /** What kept it from that; null when nothing did. */
    private @Nullable String settle(BatchRows.Open open) {
        try {
            if (!isThere(open)) {
                gateway.send(open.number(), open.message());
                batches.arrived(open.number(), trueTime.instant());
            }
            Optional<byte[]> said = gateway.acknowledgement(open.number());
            if (said.isPresent()) {
                outcomes.of(open.number(), read(open.number(), said.get()), trueTime.instant());
            }
            return null;
        } catch (BatchNotTaken refused) {
            LOG.warn("ICSR: the gateway does not take batch {}: {}", open.number(), refused.fault());
            outcomes.notTaken(open.number(), refused.fault(), trueTime.instant());
            return null;
        } catch (GatewayAway away) {
            LOG.warn("ICSR: batch {} waits: {}", open.number(), away.fault());
            batches.waits(open.number(), away.fault());
            return away.fault();
        }
    }

    /** One that was never answered may never have been read. */
    private boolean isThere(BatchRows.Open open) {
        var sent = open.sentAt();
        return sent != null && sent.plus(settings.answer()).isAfter(trueTime.instant());
    }

    private static Acknowledgement read(String number, byte[] said) throws GatewayAway {
        try {
            var read = new AcknowledgementReader(ANSWER).read(new ByteArrayInputStream(said));
            if (read.batch().equals(number)) {
                return read;
            }
        } catch (MalformedIcsr broken) {
            throw new GatewayAway("unreadable");
        }
        throw new GatewayAway("other-batch");
    }
}
