package be.vaxis.infra.durable;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.embedded.VaxisProcess;
import be.vaxis.infra.proof.History;
import be.vaxis.infra.proof.Linearizable;
import be.vaxis.infra.proof.Places;
import be.vaxis.kernel.VaccinationCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Three processes in which people can book, over one database: one with all of Vaxis and the true time, two with
 * reservation only and a clock that is wrong.
 */
final class Scene implements AutoCloseable {

    static final int PLACES = 80; // on two lines, at each of the moments

    private static final Duration STARTING = Duration.ofMinutes(4);
    private static final List<String> SKEWS = List.of("PT0S", "PT7S", "PT-7S");

    private final Path folder;
    private final Installation installation;
    private final Front front;
    private final Journey journey;
    private final List<VaxisProcess> started = new ArrayList<>();
    private final VaxisProcess[] running = new VaxisProcess[SKEWS.size()];
    private volatile List<Integer> ports = List.of();
    private int next = 1;

    private Scene(Path folder, Installation installation, Front front) throws IOException, InterruptedException {
        this.folder = folder;
        this.installation = installation;
        this.front = front;
        this.journey = new Journey(front, installation);
    }

    static Scene in(Path folder, Strikes strikes) throws IOException, InterruptedException {
        var scene = new Scene(folder, Installation.in(folder), new Front(strikes));
        scene.start(0, Map.of("durable.open", "true"));
        scene.running[0].awaitAnswer(STARTING); // it makes the tables
        for (int i = 1; i < SKEWS.size(); i++) {
            scene.start(i, Map.of("vaxis.contexts", "reservation"));
        }
        for (var process : scene.running) {
            process.awaitAnswer(STARTING);
        }
        scene.front.leadTo(List.of(scene.running[0].port()));
        scene.leadTo(SKEWS.size());
        scene.journey.plan();
        return scene;
    }

    private void start(int number, Map<String, String> more) throws IOException {
        var settings = new java.util.HashMap<>(more);
        settings.put("durable.skew", SKEWS.get(number));
        settings.put("spring.datasource.hikari.connection-timeout", "15000"); // the crowd is larger than the machine
        running[number] = installation.start(settings);
        started.add(running[number]);
    }

    /** From now on people ask at so many of the processes. */
    void leadTo(int processes) {
        var now = new ArrayList<Integer>();
        for (int i = 0; i < processes; i++) {
            now.add(running[i].port());
        }
        ports = List.copyOf(now);
        front.reservationsTo(ports);
    }

    List<Integer> ports() {
        return ports;
    }

    Journey journey() {
        return journey;
    }

    /** Two times on each of two days, as they are planned. */
    List<LocalDateTime> moments() {
        return List.of(
                journey.firstDay().atTime(9, 0),
                journey.firstDay().atTime(9, 30),
                journey.secondDay().atTime(9, 0),
                journey.secondDay().atTime(9, 30));
    }

    void cutConnections() {
        installation.cutConnections();
    }

    void killDatabase() throws IOException {
        installation.killDatabase();
    }

    /** One of those with a wrong clock, in turn; another with the same clock takes its place. */
    void killProcess() throws IOException, InterruptedException {
        int number = next;
        next = 1 + next % (SKEWS.size() - 1);
        running[number].kill();
        start(number, Map.of("vaxis.contexts", "reservation"));
        running[number].awaitAnswer(STARTING);
        leadTo(SKEWS.size());
    }

    /**
     * One order explains what everybody was told; if none does, all of it is written down.
     *
     * @param free at each of the moments, before
     */
    void explains(History history, int free, Books books) throws IOException {
        var operations = history.operations();
        var journal = books.journal();
        Files.writeString(
                folder.resolve("history.txt"),
                operations.stream().map(Object::toString).collect(joining("\n")) + "\n" + journal);
        long before = System.nanoTime();
        String fault = Linearizable.fault(
                Places.of(moments().stream().collect(toMap(moment -> moment, moment -> free))), operations, journal);
        System.out.println("%d operations of which %d without an answer, checked in %d ms"
                .formatted(
                        operations.size(),
                        operations.stream().filter(it -> !it.isAnswered()).count(),
                        Duration.ofNanos(System.nanoTime() - before).toMillis()));
        assertThat(fault).isEmpty();
    }

    /** From now on, for these, who are numbered in their order. */
    Books books(List<Citizen> people) {
        var digests = installation.digests();
        return new Books(
                installation.sql(),
                range(0, people.size())
                        .boxed()
                        .collect(toMap(
                                it -> digests.of(VaccinationCode.parse(
                                                people.get(it).code()))
                                        .toString(),
                                it -> it)));
    }

    /** In order of day and time. */
    List<Integer> takenPerMoment() {
        return installation
                .sql()
                .sql("select sum(taken) from reservation.lineday_place group by day, slot order by day, slot")
                .query(Integer.class)
                .list();
    }

    /** By taking and giving back, from the first event on; of whoever ever held any. */
    List<Integer> heldByEach() {
        return installation.sql().sql("""
                        select sum(case payload_type when 'reservation.lineday.SlotBooked' then 1 else -1 end)
                        from reservation.domain_event where payload_type in
                            ('reservation.lineday.SlotBooked', 'reservation.lineday.SlotReleased')
                        group by convert_from(payload, 'UTF8')::jsonb ->> 'holder'""").query(Integer.class).list();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        for (VaxisProcess process : started) {
            process.process().destroy();
        }
        for (VaxisProcess process : started) {
            process.close();
        }
        installation.close();
    }
}
