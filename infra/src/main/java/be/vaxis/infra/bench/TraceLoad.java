package be.vaxis.infra.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks who got a lot of up to 50,000 people that were registered by file, among many more doses that only fill the table;
 * then has the whole list written, every person in it opened and logged.
 */
final class TraceLoad {

    private static final int MOST_PEOPLE = 50_000;
    private static final int FILLING = 10;
    private static final int ASKED = 9;
    private static final String LOT = "TR1234";
    private static final String QUESTION = "{\"product\":\"COMIRNATY\",\"lot\":\"" + LOT + "\"}";

    /** Above those of the files. */
    private static final int FIRST_PERSON = 9_000_000;

    private final Api agency;
    private final DoseFileLoad files;
    private final JdbcClient sql;
    private final Gauge gauge;
    private final OtherDoses others;

    TraceLoad(Api agency, DoseFileLoad files, DataSource pool, Gauge gauge) {
        this.agency = agency;
        this.files = files;
        this.sql = JdbcClient.create(pool);
        this.gauge = gauge;
        this.others = new OtherDoses(pool, gauge);
    }

    /** False when somebody is missing in an answer, or in the log of who was looked at. */
    boolean measure(int rows) throws IOException, InterruptedException {
        int people = Math.min(rows, MOST_PEOPLE);
        files.register("traces.doses", LOT, FIRST_PERSON, people);
        others.fill((long) rows * FILLING);
        var rest = gauge.rest();
        List<Double> millis = new ArrayList<>();
        Api.Answer answer = ask("_search", millis);
        gauge.add(Figure.of("traces.question.first", millis.getFirst(), "ms"));
        for (int time = 0; time < ASKED; time++) {
            answer = ask("_search", millis);
        }
        Collections.sort(millis);
        gauge.add(Figure.of("traces.question.p50", millis.get(millis.size() / 2), "ms"));
        gauge.add(Figure.of("traces.question.most", millis.getLast(), "ms"));
        List<Double> listed = new ArrayList<>();
        long lines = ask("_download", listed).body().lines().count() - 1;
        gauge.add(Figure.of("traces.list", listed.getFirst(), "ms"));
        gauge.say("%d people of a lot: question %.0f ms, list %.0f ms; core time %s"
                .formatted(
                        people,
                        millis.get(millis.size() / 2),
                        listed.getFirst(),
                        gauge.rest().minus(rest)));
        return gauge.sound("the people of a lot", faults(people, answer.body(), lines));
    }

    private List<String> faults(int people, String answer, long lines) {
        List<String> faults = new ArrayList<>();
        if (!answer.contains("\"persons\":" + people)) {
            faults.add("not all are counted");
        }
        if (lines != people) {
            faults.add("not all are listed");
        }
        long looked = sql.sql("select count(distinct person) from access.look where what = 'registration.trace'")
                .query(Long.class)
                .single();
        if (looked != people) {
            faults.add("not all can read that they were looked at");
        }
        return faults;
    }

    private Api.Answer ask(String what, List<Double> millis) throws IOException {
        long begin = System.nanoTime();
        Api.Answer answer = agency.post("/api/v1/traces/" + what, QUESTION);
        millis.add((System.nanoTime() - begin) / 1e6);
        if (!answer.isDone()) {
            throw new IllegalStateException("The question is refused: " + answer.outcome());
        }
        return answer;
    }
}
