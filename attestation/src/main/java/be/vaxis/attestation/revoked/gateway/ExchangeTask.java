package be.vaxis.attestation.revoked.gateway;

import be.vaxis.attestation.revoked.gateway.Exchange.Task;
import be.vaxis.attestation.trust.SourceRefused;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a task when it is due and no other process is at it. A gateway that is away is asked again later. */
public abstract class ExchangeTask {

    private static final Logger LOG = LoggerFactory.getLogger(ExchangeTask.class);

    /** What is done until a moment; says whether that was all. */
    protected interface Work {
        boolean until(Instant end) throws SourceRefused;
    }

    private final Task task;
    private final Exchange exchange;
    private final ExchangeSettings settings;
    private final InstantSource trueTime;

    /** @param trueTime the gateway's clock is not that of a demo */
    protected ExchangeTask(Task task, Exchange exchange, ExchangeSettings settings, InstantSource trueTime) {
        this.task = task;
        this.exchange = exchange;
        this.settings = settings;
        this.trueTime = trueTime;
    }

    /** Says whether it was this process that did it. */
    public final boolean due() {
        Instant now = trueTime.instant();
        if (!exchange.claim(task, now, now.plus(settings.claim()))) {
            return false;
        }
        try {
            boolean all = work().until(now.plus(settings.claim().dividedBy(2)));
            Instant then = trueTime.instant();
            if (all) {
                exchange.done(task, then, then.plus(settings.every()));
            } else {
                exchange.goesOn(task, then);
            }
        } catch (SourceRefused refused) {
            LOG.warn("Revocations: the {} waits: {}", task, refused.fault());
            exchange.failed(task, refused.fault(), trueTime.instant().plus(settings.afterFault()));
        }
        return true;
    }

    protected abstract Work work();
}
