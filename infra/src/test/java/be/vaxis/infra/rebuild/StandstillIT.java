package be.vaxis.infra.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.store.ContextStores;
import be.vaxis.infra.store.Processors;
import be.vaxis.infra.testing.Crowds;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.kernel.PersonId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DeadlockLoserDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What passes by itself is tried again and again in a rebuild as well, but not for ever. */
@OnOtherParts
class StandstillIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration STANDSTILL = Duration.ofSeconds(2);

    @Autowired
    Tally tally;

    @Autowired
    Tallies tallies;

    @Autowired
    Crowds crowds;

    @Autowired
    JdbcClient sql;

    Rebuilds rebuilds;

    @Autowired
    void rebuildsThatWaitLess(
            ListableBeanFactory beans,
            Processors processors,
            ContextStores stores,
            TransactionManager transactions,
            TransactionTemplate transaction) {
        rebuilds = new Rebuilds(beans, processors, stores, transactions, sql, transaction, STANDSTILL);
    }

    @AfterEach
    void replayable_again() {
        tally.replayFailure = null;
    }

    @Test
    void a_rebuild_in_which_nothing_moves_gives_up_and_the_old_one_serves_on() {
        List<PersonId> before = crowds.enrol(20);
        await().atMost(SOON).until(() -> tallies.counted(before).size() == 20);
        tally.replayFailure = new DeadlockLoserDataAccessException("for ever", new SQLException("", "40P01"));
        long begin = System.nanoTime();

        rebuilds.start(Tallies.GROUP);
        await().atMost(SOON).until(() -> rebuilds.stateOf(Tallies.GROUP).equals("FAILED"));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(STANDSTILL);
        List<PersonId> after = crowds.enrol(20);
        await().atMost(SOON).until(() -> tallies.counted(after).size() == 20);
        assertThat(tallies.counted(before)).hasSize(20);
        assertThat(tallies.positionsOf(Tallies.GROUP + "#rebuild")).isZero();
    }
}
