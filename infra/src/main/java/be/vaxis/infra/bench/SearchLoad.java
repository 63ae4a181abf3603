package be.vaxis.infra.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * Asks the doses of one person after the other by INSZ, as the software of a GP does in FHIR, among many doses of others.
 * Each look is written down for who was looked at.
 */
final class SearchLoad {

    private static final int PEOPLE = 2_000;
    private static final int FILLING = 30;

    /** Above those of the question for a lot. */
    private static final int FIRST_PERSON = 9_500_000;

    private static final String SYSTEM = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin|";

    private final Api software;
    private final DoseFileLoad files;
    private final OtherDoses others;
    private final Gauge gauge;

    SearchLoad(Api software, DoseFileLoad files, DataSource pool, Gauge gauge) {
        this.software = software;
        this.files = files;
        this.others = new OtherDoses(pool, gauge);
        this.gauge = gauge;
    }

    /** False when the one who is asked for last is not answered with a dose. */
    boolean measure(int rows) throws IOException, InterruptedException, ExecutionException {
        files.register("search.doses", "SE1234", FIRST_PERSON, PEOPLE);
        others.fill((long) rows * FILLING);
        gauge.alone("search", this::ask);
        String body = search(FIRST_PERSON).body();
        return gauge.sound(
                "the doses of a person",
                body.contains("\"total\":1") ? List.of() : List.of("not the one that was given"));
    }

    private String ask() throws IOException {
        return search(FIRST_PERSON + ThreadLocalRandom.current().nextInt(PEOPLE))
                .outcome();
    }

    private Api.Answer search(int person) throws IOException {
        String number = SYSTEM + Crowd.person(person).insz().value();
        return software.form("/fhir/Immunization/_search", "patient.identifier=" + URLEncoder.encode(number, UTF_8));
    }
}
