package be.vaxis.infra.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.attestation.notebook.NotebookCommand.ReadLastLine;
import be.vaxis.attestation.notebook.NotebookCommand.WriteLine;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Shredder;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Snapshots of an aggregate that remembers something personal. */
@OnParts
class SnapshotIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String SECRET = "Zonderlingsberghe was here";

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    Shredder shredder;

    @Autowired
    HouseEventStore store;

    @Autowired
    JdbcClient sql;

    String notebook;
    PersonId person;

    @BeforeEach
    void a_notebook_with_a_snapshot() {
        notebook = "notebook:" + UUID.randomUUID();
        person = people.enrol(People.freshInsz());
        write(200);
        await().atMost(SOON).until(() -> snapshots() == 1);
    }

    @Test
    void a_snapshot_shows_nothing_personal() {
        byte[] stored = sql.sql("select payload from attestation.snapshot where aggregate_identifier = ?")
                .param(notebook)
                .query(byte[].class)
                .single();

        assertThat(new String(stored, ISO_8859_1))
                .contains("sealed", person.toString())
                .doesNotContain("Zonderling")
                .doesNotContain(Base64.getEncoder()
                        .encodeToString(SECRET.getBytes(UTF_8))
                        .substring(0, 12));
    }

    @Test
    void loaded_from_its_snapshot_it_goes_on() {
        withoutTheEventsBefore();

        assertThat(read()).isEqualTo(SECRET);
        assertThat(write(1)).isEqualTo(201);
    }

    @Test
    void it_is_loaded_again_and_again_from_one_snapshot_without_changing_it() {
        assertThat(write(20)).isEqualTo(220);
        store.forgetStreams();
        assertThat(write(20)).isEqualTo(240);
    }

    @Test
    void after_a_shredding_it_goes_on_without_what_was_personal() {
        withoutTheEventsBefore();
        shredder.shred(person);

        assertThat(read()).isEqualTo("nobody can read it any more");
        assertThat(write(1)).isEqualTo(201);
        assertThat(read()).as("nothing of somebody forgotten is kept again").isNotEqualTo(SECRET);
    }

    @Test
    void after_a_shredding_it_gets_a_snapshot_again() {
        shredder.shred(person);
        write(200);

        await().atMost(SOON).until(this::latestSnapshot, latest -> latest > 300);
        withoutTheEventsBefore();
        assertThat(read()).isEqualTo("nobody can read it any more");
        assertThat(write(1)).isEqualTo(401);
    }

    @Test
    void what_a_process_has_read_before_it_shreds_it_cannot_read_after() {
        assertThat(read()).isEqualTo(SECRET);

        shredder.shred(person);

        assertThat(read()).isEqualTo("nobody can read it any more");
    }

    @Test
    void a_snapshot_of_another_revision_is_passed_over() {
        sql.sql("update attestation.snapshot set payload_revision = '0', payload = '{}' where aggregate_identifier = ?")
                .param(notebook)
                .update();
        store.forgetStreams();

        assertThat(read()).isEqualTo(SECRET);
        assertThat(write(1)).isEqualTo(201);
    }

    private int write(int lines) {
        Integer written = 0;
        for (int i = 0; i < lines; i++) {
            written = commands.sendAndWait(new WriteLine(notebook, Personal.of(person, SECRET)));
        }
        return written;
    }

    private String read() {
        return commands.sendAndWait(new ReadLastLine(notebook));
    }

    private int snapshots() {
        return sql.sql("select count(*) from attestation.snapshot where aggregate_identifier = ?")
                .param(notebook)
                .query(Integer.class)
                .single();
    }

    private long latestSnapshot() {
        return sql.sql("select max(sequence_number) from attestation.snapshot where aggregate_identifier = ?")
                .param(notebook)
                .query(Long.class)
                .single();
    }

    /** So that there is nothing else to load it from. */
    private void withoutTheEventsBefore() {
        sql.sql("""
                delete from attestation.domain_event e using attestation.snapshot s
                where e.aggregate_identifier = ? and s.aggregate_identifier = e.aggregate_identifier
                  and e.sequence_number <= s.sequence_number
                """).param(notebook).update();
        store.forgetStreams();
    }
}
