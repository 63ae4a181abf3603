package be.vaxis.infra.durable;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.embedded.VaxisProcess;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hundreds of people want the same moments at the same time, each of them twice, from three processes over one database.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrowdIT {

    private static final Duration STARTING = Duration.ofSeconds(180);
    private static final int PEOPLE = 240;
    private static final int PLACES = 80; // on two lines, at nine, on each of two days

    private record Told(Citizen citizen, List<HttpResponse<String>> answers) {

        boolean isBooked() {
            return answers.stream().anyMatch(answer -> answer.statusCode() == 201);
        }
    }

    /** Kept when the test fails: the logs of the processes are in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final List<VaxisProcess> running = new ArrayList<>();

    @Test
    void a_crowd_at_three_processes_gets_exactly_the_places_there_are_in_whole_pairs_and_once_each() throws Exception {
        try (var strikes = new Strikes();
                var installation = Installation.in(folder);
                AutoCloseable end = this::endAll) {
            var front = new Front(strikes);
            var journey = start(installation, front);
            List<Citizen> crowd = journey.invite(PEOPLE);

            List<Told> told = together(crowd);

            assertThat(told).filteredOn(Told::isBooked).hasSize(PLACES);
            assertThat(told)
                    .flatExtracting(Told::answers)
                    .allSatisfy(answer -> assertThat(
                                    answer.statusCode() == 201 || answer.body().contains("reservation:slotFull"))
                            .as(answer.body())
                            .isTrue());
            assertThatTheDatabaseSaysSo(installation.sql());
        }
    }

    private Journey start(Installation installation, Front front) throws IOException, InterruptedException {
        VaxisProcess all = start(installation, Map.of("durable.open", "true"));
        all.awaitAnswer(STARTING);
        VaxisProcess second = start(installation, Map.of("vaxis.contexts", "reservation"));
        VaxisProcess third = start(installation, Map.of("vaxis.contexts", "reservation"));
        second.awaitAnswer(STARTING);
        third.awaitAnswer(STARTING);
        front.leadTo(List.of(all.port()));
        front.reservationsTo(List.of(all.port(), second.port(), third.port()));
        var journey = new Journey(front, installation);
        journey.plan();
        return journey;
    }

    private VaxisProcess start(Installation installation, Map<String, String> settings) throws IOException {
        VaxisProcess process = installation.start(settings);
        running.add(process);
        return process;
    }

    private static List<Told> together(List<Citizen> crowd) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Told> told = new ArrayList<>();
            for (var one : people.invokeAll(crowd.stream()
                    .<Callable<Told>>map(citizen -> () -> new Told(citizen, citizen.bookTwiceAtOnce()))
                    .toList())) {
                told.add(one.get());
            }
            return told;
        }
    }

    private static void assertThatTheDatabaseSaysSo(JdbcClient sql) {
        assertThat(sql.sql("select day || ' ' || slot, sum(taken) from reservation.lineday_place group by 1 order by 1")
                        .query((row, n) -> row.getInt(2))
                        .list())
                .as("taken at nine and half past nine of the first day and of the second")
                .containsExactly(PLACES, 0, PLACES, 0);
        assertThat(sql.sql("""
                        select convert_from(payload, 'UTF8')::jsonb ->> 'holder', count(*) from reservation.domain_event
                        where payload_type = 'reservation.lineday.SlotBooked' group by 1""").query((row, n) -> row.getInt(2)).list())
                .as("places of each who holds any")
                .hasSize(PLACES)
                .containsOnly(2);
    }

    private void endAll() throws InterruptedException {
        for (VaxisProcess process : running) {
            process.process().destroy();
        }
        for (VaxisProcess process : running) {
            process.close();
        }
    }
}
