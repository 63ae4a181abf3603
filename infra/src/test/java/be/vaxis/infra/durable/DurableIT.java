package be.vaxis.infra.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.durable.Strikes.Strike;
import be.vaxis.infra.durable.Strikes.When;
import be.vaxis.infra.embedded.VaxisProcess;
import be.vaxis.infra.testing.Proof;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
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

/**
 * The real application in processes of its own, on parts of its own, all of which are killed while people enrol, book,
 * move, cancel and are vaccinated.
 *
 * <p>When exactly is decided by a seed, which is printed and can be given again: {@code -Ddurable.seed=…}. With {@code
 * -Ddurable.rounds=…} more is killed than in a usual build.
 *
 * <p>It mostly waits for processes to start, and shares nothing with the other tests; so it runs beside them.
 */
@Proof
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the time of processes to start") // one storm beside the others is enough for two cores
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // the second goes on with the parts of the first
class DurableIT {

    private static final Duration STARTING = Duration.ofMinutes(4);
    private static final Duration CONVERGING = Duration.ofSeconds(120);
    private static final int PEOPLE = 16;
    private static final int ROUNDS = Integer.getInteger("durable.rounds", 1);
    private static final long SEED = Long.getLong("durable.seed", System.nanoTime());
    private static final Random RANDOM = new Random(SEED);

    /** Kept when a test fails: the logs of the processes are in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private static final Strikes STRIKES = new Strikes();
    private static final Front FRONT = new Front(STRIKES);
    private static final List<Citizen> EVERYBODY = new ArrayList<>();
    private static Installation installation;
    private static Journey journey;

    private final List<VaxisProcess> running = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        System.out.println("durable.seed=" + SEED);
        installation = Installation.in(folder);
        journey = new Journey(FRONT, installation);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        STRIKES.close();
        installation.close();
    }

    @Test
    @Order(1)
    @Execution(ExecutionMode.SAME_THREAD)
    void whatever_is_killed_nothing_acknowledged_is_lost_and_nothing_is_repeated() throws Exception {
        try (AutoCloseable end = this::endAll) {
            replaceAll(start("", Map.of("durable.open", "true")));
            journey.plan();
            for (int round = 0; round < ROUNDS; round++) {
                STRIKES.plan(whileInvited(round));
                List<Citizen> crowd = invite();
                STRIKES.plan(whileBooked());
                together(crowd, Citizen::bookAndChange);
                STRIKES.allDone().forEach(System.out::println);
                await().atMost(CONVERGING)
                        .untilAsserted(() -> assertThat(new Ledger(installation.sql()).unheard())
                                .isEmpty()); // so that what is told again was heard before
                STRIKES.plan(whileVaccinated());
                together(crowd, citizen -> citizen.beVaccinated(journey.today()));
                STRIKES.allDone().forEach(System.out::println);
                everythingHolds();
            }
            System.out.println(FRONT.unanswered() + " requests were sent again");
        }
    }

    @Test
    @Order(2)
    @Execution(ExecutionMode.SAME_THREAD)
    void booking_goes_on_in_one_process_while_its_twin_and_its_neighbours_are_down() throws Exception {
        try (AutoCloseable end = this::endAll) {
            VaxisProcess one = start("reservation", Map.of("durable.open", "true"));
            VaxisProcess other = start("reservation", Map.of());
            String others = "selection,invitation,registration,attestation,pharmacovigilance";
            VaxisProcess neighbours = start(others, Map.of());
            for (VaxisProcess process : running) {
                process.awaitAnswer(STARTING);
            }
            FRONT.reservationsTo(List.of(one.port(), other.port()));
            FRONT.leadTo(List.of(neighbours.port()));
            journey.plan();
            List<Citizen> crowd = invite();

            STRIKES.plan(List.of(new Strike("one of two", Step.BOOK, When.SENT, oneOf(PEOPLE / 2), upTo(40), () -> {
                neighbours.kill();
                one.kill();
            })));
            together(crowd, Citizen::bookAndChange);
            STRIKES.allDone().forEach(System.out::println);

            replaceAll(start(others, Map.of()));
            together(crowd, citizen -> citizen.beVaccinated(journey.today()));
            everythingHolds();
        }
    }

    private List<Citizen> invite() {
        List<Citizen> crowd = journey.invite(PEOPLE);
        EVERYBODY.addAll(crowd);
        await().atMost(CONVERGING)
                .until(() -> installation
                                .sql()
                                .sql("select count(*) from reservation.bookable_code")
                                .query(Integer.class)
                                .single()
                        == EVERYBODY.size());
        return crowd;
    }

    private static void together(List<Citizen> crowd, Consumer<Citizen> act)
            throws ExecutionException, InterruptedException {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : crowd.stream()
                    .map(citizen -> people.submit(() -> act.accept(citizen)))
                    .toList()) {
                one.get();
            }
        }
    }

    private static void everythingHolds() {
        var ledger = new Ledger(installation.sql());
        await().atMost(CONVERGING)
                .untilAsserted(
                        () -> assertThat(ledger.differences(EVERYBODY.size())).isEmpty());
        assertThat(ledger.faults(EVERYBODY)).isEmpty();
        assertThat(EVERYBODY).allMatch(Citizen::findsWhatWasBooked);
    }

    /** One kill of the process at enrolment takes as long as one at selection; a usual build does one of them. */
    private List<Strike> whileInvited(int round) {
        var enrolling = new Strike("Vaxis", Step.ENROL, When.SENT, 1, upTo(80), this::killVaxis);
        var selecting = new Strike("Vaxis", Step.SELECT, When.ANSWERED, 1, upTo(1_500), this::killVaxis);
        if (ROUNDS > 1) {
            return List.of(enrolling, selecting);
        }
        return List.of(RANDOM.nextBoolean() ? enrolling : selecting);
    }

    private List<Strike> whileBooked() {
        return List.of(
                new Strike("Vaxis", Step.BOOK, When.SENT, oneOf(PEOPLE / 2), upTo(40), this::killVaxis),
                new Strike("the database", Step.MOVE, When.SENT, oneOf(3), upTo(40), installation::killDatabase),
                new Strike("the broker", Step.CANCEL, When.ANSWERED, 1, upTo(40), installation::killBroker));
    }

    private List<Strike> whileVaccinated() {
        return List.of(new Strike("Vaxis", Step.DOSE, When.SENT, oneOf(PEOPLE), upTo(40), this::killVaxisAfterTelling));
    }

    private static int oneOf(int most) {
        return 1 + RANDOM.nextInt(most);
    }

    private static Duration upTo(int millis) {
        return Duration.ofMillis(RANDOM.nextInt(millis));
    }

    private void killVaxis() throws IOException, InterruptedException {
        running.getLast().kill();
        replaceAll(start("", Map.of()));
    }

    /** Between telling a fact and storing that it was told lies less than a millisecond; so here it is made by hand. */
    private void killVaxisAfterTelling() throws IOException, InterruptedException {
        running.getLast().kill();
        for (String context : List.of("selection", "reservation", "registration")) {
            installation
                    .sql()
                    .sql("delete from " + context + ".token where processor_name = ?")
                    .param(context + ".publish")
                    .update();
        }
        replaceAll(start("", Map.of()));
    }

    private VaxisProcess start(String contexts, Map<String, String> more) throws IOException {
        var settings = new java.util.HashMap<>(more);
        settings.put("vaxis.contexts", contexts);
        VaxisProcess process = installation.start(settings);
        running.add(process);
        return process;
    }

    private void replaceAll(VaxisProcess process) throws InterruptedException {
        process.awaitAnswer(STARTING);
        FRONT.leadTo(List.of(process.port()));
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
