package be.vaxis.infra.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.store.ContextStores;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.kernel.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two processes of one context hear something at the same time. */
@OnOtherParts
class InboxOrderIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TYPE = "selection.PersonEnrolled";

    @Autowired
    ContextStores stores;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void nobody_writes_in_an_inbox_while_another_has_not_finished() {
        var inbox = new Inbox(Context.ATTESTATION, Set.of(TYPE), stores, sql, transaction);
        var secondIsDone = new AtomicBoolean();

        transaction.executeWithoutResult(first -> {
            first.setRollbackOnly();
            inbox.keep(List.of(told()));
            Thread.ofVirtual()
                    .start(() -> transaction.executeWithoutResult(second -> {
                        second.setRollbackOnly();
                        inbox.keep(List.of(told()));
                        secondIsDone.set(true);
                    }));
            await().pollInSameThread().atMost(SOON).until(this::somebodyWaits);
            assertThat(secondIsDone).isFalse();
        });

        await().atMost(SOON).untilTrue(secondIsDone);
    }

    private boolean somebodyWaits() {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select from pg_locks where locktype = 'advisory' and not granted)", Boolean.class));
    }

    private static ConsumerRecord<String, byte[]> told() {
        var record =
                new ConsumerRecord<>("vaxis.selection", 0, 0, UUID.randomUUID().toString(), new byte[0]);
        header(record, Headers.ID, UUID.randomUUID().toString());
        header(record, Headers.STORED_AT, "2021-05-06T07:00:00Z");
        header(record, Headers.TYPE, TYPE);
        header(record, Headers.REVISION, "1");
        return record;
    }

    private static void header(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
