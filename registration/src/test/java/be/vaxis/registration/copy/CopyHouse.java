package be.vaxis.registration.copy;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Rows;
import be.vaxis.registration.PlainDigests;
import be.vaxis.registration.RegistrationFixtures;
import be.vaxis.registration.record.RecordsIn;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything between the record and a receiver, over real tables. */
public final class CopyHouse {

    private static final AtomicLong IDS = new AtomicLong();

    public final CopySettings settings = new CopySettings(
            true,
            3,
            Duration.ofMillis(1),
            Duration.ofMillis(1),
            Duration.ofMinutes(5),
            LocalTime.of(2, 30),
            100,
            Duration.ofDays(400));
    public final FreshIds ids = () -> new UUID(9, IDS.incrementAndGet());
    public final JdbcClient sql;
    public final CopyQueue queue;
    public final CopyLedger ledger;
    public final TransactionOperations transaction;
    final Copies copies;
    final Delivery delivery;

    public CopyHouse(DataSource tables) {
        sql = JdbcClient.create(tables);
        transaction = new TransactionTemplate(new JdbcTransactionManager(tables));
        Rows atOnce = new Rows() {
            @Override
            public void set(Object row, String statement, Object... values) {
                new JdbcTemplate(tables).update(statement, values);
            }

            @Override
            public void send() {}
        };
        queue = new CopyQueue(atOnce, sql, ids, settings);
        ledger = new CopyLedger(sql, new JdbcTemplate(tables));
        copies =
                new Copies(RecordsIn.tables(sql), new HeldBack(sql), RegistrationFixtures.PRODUCTS, new PlainDigests());
        delivery = new Delivery(queue, ledger, copies, new Settling(queue, ledger, transaction), settings);
    }

    /** As after a restart of everything. */
    public void clear() {
        sql.sql("truncate copy_due, copy_item, copy_report, dose_record").update();
    }

    public void changed(Receiver receiver, PersonId person) {
        queue.add(receiver, person);
    }

    /** Tells until nobody waits. */
    public void tellAll(CopyReceiver to) {
        boolean more = true;
        while (more) {
            more = delivery.pass(to);
        }
    }

    /** Pauses are over, and claims of the dead have lapsed. */
    public void later() {
        sql.sql("update copy_due set not_before = now(), claimed_until = now() - interval '1 second'")
                .update();
        sql.sql("update copy_report set claimed_until = now() - interval '1 second'")
                .update();
    }
}
