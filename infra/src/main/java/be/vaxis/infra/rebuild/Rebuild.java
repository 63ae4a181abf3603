package be.vaxis.infra.rebuild;

import be.vaxis.infra.rebuild.Replay.Behind;
import be.vaxis.infra.store.ContextStore;
import be.vaxis.infra.store.Processors;
import java.time.Duration;
import java.util.List;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One rebuilding of a projection: every event is replayed into shadow tables while the projection serves; when that has
 * caught up, the tables change places.
 *
 * <p>The processor that serves keeps its own position, so that whoever reacts in its group reacts to each event once:
 * nothing is passed over, nothing comes back. The tables change places only when the replay is not behind it; what the
 * replay is ahead is handled again, and handling an event twice leaves what handling it once leaves.
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int ATTEMPTS = 10;

    /** How far a rebuild is. */
    enum State {
        REPLAYING,
        DONE,
        FAILED
    }

    private final String group;
    private final Shadow shadow;
    private final ContextStore store;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Processors processors;
    private final Replay replay;
    private volatile State state = State.REPLAYING;

    Rebuild(
            String group,
            Shadow shadow,
            List<Object> handlers,
            Processors processors,
            ContextStore store,
            TransactionManager transactions,
            JdbcClient sql,
            TransactionTemplate transaction,
            Duration longestStandstill) {
        this.group = group;
        this.shadow = shadow;
        this.store = store;
        this.sql = sql;
        this.transaction = transaction;
        this.processors = processors;
        this.replay = new Replay(rebuilt(), group, handlers, processors, new InFront(transactions), longestStandstill);
    }

    private String rebuilt() {
        return group + "#rebuild";
    }

    State state() {
        return state;
    }

    /** How much has been replayed, from 0 to 100. */
    int percent() {
        return state == State.REPLAYING ? replay.percentOf(processors.head(group)) : 100;
    }

    boolean isMadeElsewhere() {
        return shadow.isBeingMade(sql, rebuilt());
    }

    /** Runs to its end, on a thread of its own. When it fails, the old projection serves on. */
    void run() {
        LOG.info("Rebuilding {}", group);
        try (replay) {
            transaction.executeWithoutResult(status -> {
                shadow.drop(sql, rebuilt());
                shadow.make(sql);
            });
            replay.start();
            replay.awaitCaughtUp();
            changePlaces();
            state = State.DONE;
            LOG.info("Rebuilt {}", group);
        } catch (RuntimeException e) {
            LOG.error("{} could not be rebuilt; the old one serves on", group, e);
            transaction.executeWithoutResult(status -> shadow.drop(sql, rebuilt()));
            state = State.FAILED;
        }
    }

    /** May have to give way to a long batch, or to a reader who also wants to write, and then tries again. */
    private void changePlaces() {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> {
                    shadow.holdStill(sql);
                    replay.awaitNotBehind(
                            store.positionsOf(group, sql), numbers -> store.holdsAny(group, numbers, sql));
                    replay.shutDown();
                    shadow.changePlaces(sql);
                    shadow.forgetPosition(sql, rebuilt());
                });
                return;
            } catch (DataAccessException | Behind e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                replay.start();
            }
        }
    }

    /** Every transaction of the replay sees the shadow tables first. */
    private final class InFront implements TransactionManager {

        private final TransactionManager inner;

        InFront(TransactionManager inner) {
            this.inner = inner;
        }

        @Override
        public Transaction startTransaction() {
            Transaction started = inner.startTransaction();
            shadow.standInFront(sql);
            return started;
        }
    }
}
