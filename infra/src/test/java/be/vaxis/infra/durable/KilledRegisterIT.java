package be.vaxis.infra.durable;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.embedded.VaxisProcess;
import be.vaxis.infra.parties.copies.CopyDesk;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Proof;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.registration.copy.Receiver;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The register in a process of its own, killed while it works a file off, names the people of a recall and sends copies; the
 * next process goes on.
 *
 * <p>When exactly is decided by a seed, which is printed and can be given again: {@code -Ddurable.seed=…}.
 */
@Proof
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the time of processes to start") // one storm beside the others is enough for two cores
class KilledRegisterIT {

    private static final Duration STARTING = Duration.ofMinutes(4);
    private static final Duration CONVERGING = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int EARLY = 600;
    private static final int ROWS = 1_000;
    private static final int RECALLED = EARLY + 100; // these come late
    private static final String FILES = "/api/v1/dose-files/";
    private static final String RECALLS = "/api/v1/recalls";
    private static final String RECALL =
            "{\"product\":\"COMIRNATY\",\"lot\":\"KILLED1\",\"advice\":\"SEE_PHYSICIAN\",\"formerly\":false}";

    /** Kept when the test fails: the logs of the processes are in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final long seed = Long.getLong("durable.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private Installation installation;
    private VaxisProcess process;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        System.out.println("durable.seed=" + seed);
        installation = Installation.in(folder);
        process = running();
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        process.close();
        installation.close();
    }

    @Test
    void what_a_process_was_killed_in_the_middle_of_is_done_once_and_nothing_is_lost() throws Exception {
        String early = handIn(0, EARLY);
        reached("dose_record", EARLY);
        reached("copy_item where digest is not null", 1);
        String recall = recall();
        reached("recall_person", 1);
        String late = handIn(EARLY, ROWS);
        reached("dose_file_result", EARLY + 20 + random.nextInt(200)); // last: nothing waits between this and the end
        process.kill();
        long results = count("dose_file_result");
        long named = count("recall_person");
        long copied = desk(Receiver.VAULT).count();
        System.out.printf("killed after %d rows, %d people named, %d copies%n", results, named, copied);
        assertThat(List.of(results, named, copied)).allMatch(done -> done > 0);
        assertThat(results).isLessThan(ROWS); // the others follow it, and may be done on a fast machine

        process = running();

        everyRowHasOneResult(early, EARLY);
        everyRowHasOneResult(late, ROWS - EARLY);
        everyDoseIsRegisteredOnce();
        everyPersonIsNamedOnce(recall);
        receiversHoldWhatTheRegisterSays();
        assertThat(count("dead_letter")).isZero();
    }

    private VaxisProcess running() throws IOException, InterruptedException {
        VaxisProcess started = installation.start(Map.of(
                "vaxis.contexts", "registration",
                "vaxis.registration.files.rows-together", "10", // so that there is a middle
                "vaxis.registration.files.pause", "PT0.1S",
                "vaxis.registration.files.claim", "PT5S", // shorter than in production, to wait less for the dead
                "vaxis.registration.copies.claim", "PT5S"));
        started.awaitAnswer(STARTING);
        return started;
    }

    private Program program(String name) throws IOException, InterruptedException {
        return new Program(process.port(), Tokens.of(name, installation.issuer()));
    }

    private String handIn(int from, int to) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        String rows = IntStream.range(from, to)
                .mapToObj(row -> People.freshInsz().value() + ",COMIRNATY," + (row < RECALLED ? "KILLED1," : "KILLED2,")
                        + today + "\n")
                .collect(joining());
        var taken = program("centre-software").post(FILES + "_upload", "text/csv", "insz,product,lot,given\n" + rows);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        return JsonPath.read(taken.body(), "$.file");
    }

    /** The same recall, however often it is asked. */
    private String recall() throws IOException, InterruptedException {
        var started = program("agency-software").postOnce(RECALLS, "killed-register", RECALL);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(201);
        return JsonPath.read(started.body(), "$.recall");
    }

    private void everyRowHasOneResult(String file, int rows) throws Exception {
        Program centre = program("centre-software");
        await().atMost(CONVERGING)
                .until(() -> JsonPath.read(centre.get(FILES + file).body(), "$.state")
                        .equals("DONE"));
        String done = centre.get(FILES + file).body();
        assertThat(JsonPath.<Integer>read(done, "$.rows.rowsRead")).as(done).isEqualTo(rows);
        assertThat(JsonPath.<Integer>read(done, "$.rows.registered"))
                .as(done)
                .isEqualTo(rows); // none was known already
        assertThat(count("dose_file_result where file = '" + file + "' and outcome = 'REGISTERED'"))
                .isEqualTo(rows);
    }

    private void everyDoseIsRegisteredOnce() {
        assertThat(count("(select distinct dose from dose_file_result) d")).isEqualTo(ROWS);
        String registered = "domain_event where payload_type = 'registration.vaccinations.DoseRegistered'";
        assertThat(count(registered)).isEqualTo(ROWS);
        assertThat(count("(select distinct aggregate_identifier from " + registered + ") d"))
                .isEqualTo(ROWS);
    }

    /** With the others or as a latecomer, never both. */
    private void everyPersonIsNamedOnce(String recall) throws Exception {
        reached("recall_person", RECALLED);
        assertThat(recall()).isEqualTo(recall);
        Program agency = program("agency-software");
        await().atMost(CONVERGING)
                .until(() -> JsonPath.read(agency.get(RECALLS + "/" + recall).body(), "$.state")
                        .equals("TELLING")); // invitation does not run, so nobody says what became of it
        String named = """
                jsonb_array_elements_text((select jsonb_agg(one) from (
                    select jsonb_array_elements(convert_from(payload, 'UTF8')::jsonb -> 'people') one
                    from registration.domain_event where payload_type = 'registration.recall.PeopleNamed') p)) n""";
        assertThat(count("(select n from " + named + ") d")).isEqualTo(RECALLED);
        assertThat(count("(select distinct n from " + named + ") d")).isEqualTo(RECALLED);
    }

    private void receiversHoldWhatTheRegisterSays() {
        reached("dose_record", ROWS);
        await().atMost(CONVERGING).until(() -> count("copy_due") == 0);
        for (Receiver receiver : Receiver.outside()) {
            assertThat(desk(receiver).count()).as(receiver.word()).isEqualTo(ROWS);
        }
        List<UUID> doses = installation
                .sql()
                .sql("select dose from registration.dose_record")
                .query(UUID.class)
                .list();
        assertThat(doses)
                .allMatch(dose -> desk(Receiver.VAULT).find(dose.toString()).isPresent());
        installation.sql().sql("""
                insert into registration.copy_report (receiver, asked)
                select unnest(array ['VAULT', 'TEST_RESULTS', 'CONTACT_TRACING']), now() on conflict do nothing
                """).update();
        String outside = "copy_report where receiver <> 'CODE_DATABASE'";
        await().atMost(CONVERGING).until(() -> count(outside + " and ended is null") == 0);
        assertThat(count(outside + " and here = there and here = " + ROWS
                        + " and missing + surplus + different + overlooked = 0"))
                .isGreaterThanOrEqualTo(3);
    }

    private CopyDesk desk(Receiver receiver) {
        return installation.copies().desk(receiver);
    }

    private void reached(String rows, long many) {
        await().atMost(CONVERGING).pollInterval(LOOK).until(() -> count(rows) >= many);
    }

    private long count(String rows) {
        String in = rows.startsWith("(") || rows.startsWith("jsonb") ? rows : "registration." + rows;
        return installation
                .sql()
                .sql("select count(*) from "
                        + in.replaceAll("from (dose_|domain_event|recall_person)", "from registration.$1"))
                .query(Long.class)
                .single();
    }
}
