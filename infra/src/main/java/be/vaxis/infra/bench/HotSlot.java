package be.vaxis.infra.bench;

import be.vaxis.infra.bench.Rush.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody of one place asks for the same slot at the same moment. */
final class HotSlot {

    private static final String LAST_PLACE = """
            select max(time_stamp) from reservation.domain_event
            where aggregate_identifier like ? and payload_type = 'reservation.lineday.SlotBooked'""";

    private final Api api;
    private final DataSource pool;

    HotSlot(Api api, DataSource pool) {
        this.api = api;
        this.pool = pool;
    }

    Rush rush(List<Holder> people) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> running = new ArrayList<>();
            for (Holder holder : people) {
                running.add(threads.submit(() -> {
                    start.await();
                    return ask(holder);
                }));
            }
            start.countDown();
            for (Future<Answer> one : running) {
                answers.add(one.get());
            }
        }
        return new Rush(answers, lastPlace());
    }

    private Answer ask(Holder holder) throws Exception {
        long begin = System.nanoTime();
        var answer = api.post("/api/v1/bookings", """
                {"code": "%s", "moments": [{"centre": "%s", "date": "%s", "time": "%s"}]}""".formatted(
                        holder.code(), Scene.HOT_CENTRE.code(), Scene.firstDoses(Scene.today()), Scene.HOT_SLOT));
        return new Answer(holder, answer.outcome(), Instant.now(), (System.nanoTime() - begin) / 1e6);
    }

    private Instant lastPlace() {
        return JdbcClient.create(pool)
                .sql(LAST_PLACE)
                .param("lineday:" + Scene.HOT_CENTRE.code() + "/%")
                .query(String.class)
                .optional()
                .map(Instant::parse)
                .orElse(Instant.EPOCH);
    }
}
