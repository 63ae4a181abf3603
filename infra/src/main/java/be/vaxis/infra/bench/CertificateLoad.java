package be.vaxis.infra.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Has the certificate of one person after the other made, as the software of a centre does: signed, stored and shown. */
final class CertificateLoad {

    private final Api software;
    private final DoseFileLoad files;
    private final int people;
    private final Gauge gauge;
    private final AtomicInteger next = new AtomicInteger();

    /** @param people of the crowd, who have names */
    CertificateLoad(Api software, DoseFileLoad files, int people, Gauge gauge) {
        this.software = software;
        this.files = files;
        this.people = people;
        this.gauge = gauge;
    }

    /** False when the first one is not made. */
    boolean measure() throws IOException, InterruptedException, ExecutionException {
        files.register("certificates.doses", "CE1234", 0, people);
        gauge.rest();
        String first = issue().body();
        gauge.alone("certificates", () -> issue().outcome());
        return gauge.sound("a certificate", first.contains("HC1:") ? List.of() : List.of("none was made"));
    }

    private Api.Answer issue() throws IOException {
        int person = next.getAndIncrement();
        if (person >= people) {
            return new Api.Answer(Load.OVER, "");
        }
        String body = "{\"insz\": \"%s\"}".formatted(Crowd.person(person).insz().value());
        return software.post("/api/v1/certificates", body);
    }
}
