package be.vaxis.infra.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class BatchedRowsTest {

    static final EventMessage<String> EVENT = GenericEventMessage.asEventMessage("something");
    static final String KEEP = "keep";
    static final String REMOVE = "remove";

    final List<String> sent = new ArrayList<>();
    final BatchedRows rows = new BatchedRows(new JdbcTemplate() {
        @Override
        public int update(String sql, Object... values) {
            sent.add(sql + Arrays.toString(values));
            return 1;
        }

        @Override
        public int[] batchUpdate(String sql, List<Object[]> all) {
            sent.add(sql + Arrays.deepToString(all.toArray()));
            return new int[all.size()];
        }
    });

    @Test
    void nothing_is_sent_before_the_batch_ends_and_then_the_same_statement_for_all_rows_at_once() {
        var batch = DefaultUnitOfWork.startAndGet(EVENT);
        rows.set("anna", KEEP, "anna", 1);
        rows.set("bram", KEEP, "bram", 1);
        assertThat(sent).isEmpty();

        batch.commit();

        assertThat(sent).containsExactly("keep[[anna, 1], [bram, 1]]");
    }

    @Test
    void of_the_same_statement_for_the_same_row_only_the_last_is_sent() {
        var batch = DefaultUnitOfWork.startAndGet(EVENT);
        rows.set("anna", KEEP, "anna", 1);
        rows.set("anna", KEEP, "anna", 2);
        batch.commit();

        assertThat(sent).containsExactly("keep[anna, 2]");
    }

    @Test
    void different_statements_keep_their_order() {
        var batch = DefaultUnitOfWork.startAndGet(EVENT);
        rows.set("anna", KEEP, "anna", 1);
        rows.set("anna", REMOVE, "anna");
        rows.set("anna", KEEP, "anna", 2);
        batch.commit();

        assertThat(sent).containsExactly("keep[anna, 1]", "remove[anna]", "keep[anna, 2]");
    }

    @Test
    void what_is_set_last_goes_when_all_else_is_gone_and_parts_nothing() {
        var batch = DefaultUnitOfWork.startAndGet(EVENT);
        rows.setLast("anna", REMOVE, "anna");
        rows.set("anna", KEEP, "anna", 1);
        rows.setLast("bram", REMOVE, "bram");
        rows.set("bram", KEEP, "bram", 1);
        batch.commit();

        assertThat(sent).containsExactly("keep[[anna, 1], [bram, 1]]", "remove[[anna], [bram]]");
    }

    @Test
    void an_event_that_is_handled_alone_is_sent_alone() {
        var batch = DefaultUnitOfWork.startAndGet(EVENT);
        var alone = DefaultUnitOfWork.startAndGet(EVENT);
        rows.set("anna", KEEP, "anna", 1);
        alone.commit();

        assertThat(sent).containsExactly("keep[anna, 1]");
        batch.rollback();
    }

    @Test
    void what_a_handler_reads_is_sent_before_and_not_again_when_the_batch_ends() {
        var batch = DefaultUnitOfWork.startAndGet(EVENT);
        rows.send(); // nothing waits yet
        rows.set("anna", KEEP, "anna", 1);
        rows.send();
        assertThat(sent).containsExactly("keep[anna, 1]");

        rows.set("bram", KEEP, "bram", 1);
        batch.commit();

        assertThat(sent).containsExactly("keep[anna, 1]", "keep[bram, 1]");
    }

    @Test
    void what_was_undone_is_not_sent() {
        var batch = DefaultUnitOfWork.startAndGet(EVENT);
        rows.set("anna", KEEP, "anna", 1);
        batch.rollback();

        assertThat(sent).isEmpty();
    }
}
