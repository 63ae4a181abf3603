package be.vaxis.infra.durable;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.durable.Storm.Weather;
import be.vaxis.infra.durable.Strikes.Strike;
import be.vaxis.infra.durable.Strikes.When;
import be.vaxis.infra.proof.History;
import be.vaxis.infra.testing.Proof;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hundreds of people want the same moments at the same time, at several processes over one database, whose clocks are
 * some seconds apart. In a storm, everything they ask and are told is recorded, and one order has to explain it.
 *
 * <p>What they want and what is killed when is decided by a seed, which is printed and can be given again: {@code
 * -Dcrowd.seed=…}. More people, more of them active, more steps of each and more strikes: {@code -Dcrowd.people=…
 * -Dcrowd.active=… -Dcrowd.left=… -Dcrowd.steps=… -Dcrowd.rounds=…}.
 */
@Proof
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the time of processes to start") // one storm beside the others is enough for two cores
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // the processes take long to start, and stay for all
class CrowdIT {

    private static final int PEOPLE = Integer.getInteger("crowd.people", 240);
    private static final int ACTIVE = Integer.getInteger("crowd.active", 40);
    private static final int LEFT = Integer.getInteger("crowd.left", 10);
    private static final int STEPS = Integer.getInteger("crowd.steps", 4);
    private static final int ROUNDS = Integer.getInteger("crowd.rounds", 1);
    private static final long SEED = Long.getLong("crowd.seed", System.nanoTime());

    /** Kept when a test fails: the logs of the processes are in it, and what people were told. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private static final Strikes STRIKES = new Strikes();
    private static final Counter COUNTER = new Counter(STRIKES);
    private static Scene scene;
    private static List<Citizen> crowd;

    private record Told(List<HttpResponse<String>> answers) {

        boolean isBooked() {
            return answers.stream().anyMatch(answer -> answer.statusCode() == 201);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        System.out.println("crowd.seed=" + SEED);
        scene = Scene.in(folder, STRIKES);
        crowd = scene.journey().invite(PEOPLE);
    }

    @AfterAll
    static void stop() throws Exception {
        STRIKES.close();
        scene.close();
    }

    @Test
    @Order(1)
    @Execution(ExecutionMode.SAME_THREAD)
    void a_crowd_at_three_processes_gets_exactly_the_places_there_are_in_whole_pairs_and_once_each() throws Exception {
        scene.leadTo(3);

        List<Told> told = pressTwiceTogether();

        assertThat(told).filteredOn(Told::isBooked).hasSize(Scene.PLACES);
        assertThat(told)
                .flatExtracting(Told::answers)
                .allSatisfy(answer -> assertThat(
                                answer.statusCode() == 201 || answer.body().contains("reservation:slotFull"))
                        .as(answer.body())
                        .isTrue());
        assertThat(scene.takenPerMoment())
                .as("taken at nine and half past nine of the first day and of the second")
                .containsExactly(Scene.PLACES, 0, Scene.PLACES, 0);
        assertThat(scene.heldByEach()).hasSize(Scene.PLACES).containsOnly(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    @Order(2)
    @Execution(ExecutionMode.SAME_THREAD)
    void whatever_a_crowd_is_told_while_it_books_and_moves_and_cancels_is_explained_by_one_order(int processes)
            throws Exception {
        scene.leadTo(processes);
        try (var storm = storm(processes)) {
            storm.pass(crowd, Scene.PLACES - LEFT);
            var books = scene.books(active());

            everythingHolds(storm.rage(active(), () -> false), books);
        }
    }

    @Test
    @Order(3)
    @Execution(ExecutionMode.SAME_THREAD)
    void whatever_is_killed_or_cut_or_wrong_by_the_clock_one_order_explains_what_was_told() throws Exception {
        scene.leadTo(3);
        try (var storm = storm(0)) {
            storm.pass(crowd, Scene.PLACES - LEFT);
            var books = scene.books(active());
            STRIKES.plan(strikes(new Random(SEED)));

            History history = storm.rage(active(), STRIKES::goOn);

            STRIKES.allDone().forEach(System.out::println);
            everythingHolds(history, books);
        }
    }

    /** Those who hold nothing, and want what is left; the others keep still. */
    private static List<Citizen> active() {
        int quiet = 2 * (Scene.PLACES - LEFT);
        return crowd.subList(quiet, quiet + ACTIVE);
    }

    private static Storm storm(int number) {
        return new Storm(COUNTER, scene::ports, scene.moments(), new Weather(SEED + number, STEPS, 2));
    }

    private static List<Strike> strikes(Random random) {
        List<Strike> strikes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            strikes.addAll(List.of(
                    new Strike(
                            "the connections",
                            Step.MOVE,
                            When.SENT,
                            oneOf(30, random),
                            upTo(40, random),
                            scene::cutConnections),
                    new Strike(
                            "the database",
                            Step.BOOK,
                            When.SENT,
                            oneOf(30, random),
                            upTo(40, random),
                            scene::killDatabase),
                    new Strike(
                            "a process",
                            Step.BOOK,
                            When.SENT,
                            oneOf(30, random),
                            upTo(40, random),
                            scene::killProcess)));
        }
        return strikes;
    }

    private static int oneOf(int most, Random random) {
        return 1 + random.nextInt(most);
    }

    private static Duration upTo(int millis, Random random) {
        return Duration.ofMillis(random.nextInt(millis));
    }

    private static List<Told> pressTwiceTogether() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Told> told = new ArrayList<>();
            for (var one : people.invokeAll(crowd.stream()
                    .<Callable<Told>>map(citizen -> () -> new Told(citizen.bookTwiceAtOnce()))
                    .toList())) {
                told.add(one.get());
            }
            return told;
        }
    }

    /** Everybody who could be given a pair has one, and the database says the same as they. */
    private static void everythingHolds(History history, Books books) throws Exception {
        scene.explains(history, LEFT, books);
        assertThat(scene.heldByEach().stream().filter(places -> places > 0))
                .as("places of each who holds any")
                .hasSize(2 * Scene.PLACES)
                .containsOnly(2);
        assertThat(scene.takenPerMoment()).containsOnly(Scene.PLACES);
    }
}
