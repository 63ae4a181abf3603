package be.vaxis.infra.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.kernel.Insz;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands in the first doses of strangers by file: in CSV, the same once more, and other people as Immunizations in NDJSON.
 * Measured from the moment when the file is complete until every row has its result.
 */
final class DoseFileLoad {

    private static final String HEADING = "insz,product,lot,given,vaccinator_riziv\n";
    private static final String FILES = "/api/v1/dose-files";
    private static final int PART_BYTES = 8 * 1024 * 1024;
    private static final int LOOK_MILLIS = 200;
    private static final double MEGABYTE = 1024 * 1024;

    /** Above all that the stage needs, so that they are strangers. */
    private static final int FIRST_PERSON = 3_000_000;

    private static final Pattern FILE = Pattern.compile("\"file\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final Pattern HEAP =
            Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\",id=\"([^\"]+)\"[^}]*} ([0-9.E+]+)");

    private final Api api;
    private final Api meters;
    private final Gauge gauge;

    /** @param meters reads what the process says about itself */
    DoseFileLoad(Api api, Api meters, Gauge gauge) {
        this.api = api;
        this.meters = meters;
        this.gauge = gauge;
    }

    /** False when a row has another result than it should. */
    boolean measure(int rows) throws IOException, InterruptedException {
        IntFunction<String> csv = row -> csv(Crowd.person(FIRST_PERSON + row).insz());
        IntFunction<String> json =
                row -> json(Crowd.person(FIRST_PERSON + rows + row).insz());
        int resources = Math.max(1, rows / 4);
        List<String> faults = new ArrayList<>();
        expect("registered", rows, run("files.csv", "CSV", HEADING, rows, csv), faults);
        expect("known", rows, run("files.again", "CSV", HEADING, rows, csv), faults);
        expect("registered", resources, run("files.ndjson", "NDJSON", "", resources, json), faults);
        return gauge.sound("the rows of three files", faults);
    }

    /** Registers strangers with a dose of this lot. */
    void register(String name, String lot, int firstPerson, int people) throws IOException, InterruptedException {
        String answer = run(
                name,
                "CSV",
                HEADING,
                people,
                row -> csv(Crowd.person(firstPerson + row).insz()).replace("FE1234", lot));
        if (number("registered", answer) != people) {
            throw new IllegalStateException("Not all of " + people + " doses are registered");
        }
    }

    private static void expect(String outcome, int rows, String answer, List<String> faults) {
        if (number(outcome, answer) != rows) {
            faults.add("not all of " + rows + " rows are " + outcome);
        }
    }

    private String run(String name, String format, String heading, int rows, IntFunction<String> row)
            throws IOException, InterruptedException {
        String file = find(FILE, post(FILES, "{\"name\": \"bench\", \"format\": \"" + format + "\"}"));
        int parts = send(file, heading, rows, row);
        CpuTime before = gauge.rest();
        long begin = System.nanoTime();
        String answer = post(FILES + "/" + file + "/completion", "{\"parts\": " + parts + "}");
        double peak = 0;
        double old = 0;
        while (answer.contains("WAITING")) {
            Thread.sleep(LOOK_MILLIS);
            String meter = meters.get("/actuator/prometheus").body();
            peak = Math.max(peak, heap(meter, ""));
            old = Math.max(old, heap(meter, "Old"));
            answer = api.get(FILES + "/" + file).body();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        gauge.add(Figure.of(name + ".rows", rows, "rows"));
        gauge.add(Figure.of(name + ".rate", rows / seconds, "1/s"));
        gauge.add(Figure.of(name + ".heap", peak / MEGABYTE, "MB"));
        gauge.add(Figure.of(name + ".heap.old", old / MEGABYTE, "MB"));
        gauge.say("%s: %d rows in %.1f s, %.0f rows/s".formatted(name, rows, seconds, rows / seconds));
        long told = System.nanoTime();
        gauge.say("core time until all is told and written: " + gauge.rest().minus(before)
                + ", %.1f s later".formatted((System.nanoTime() - told) / 1e9));
        return answer;
    }

    /** In parts, of which no more than one is in memory. */
    private int send(String file, String heading, int rows, IntFunction<String> row) throws IOException {
        var part = new ByteArrayOutputStream();
        part.writeBytes(heading.getBytes(UTF_8));
        int parts = 0;
        for (int next = 0; next < rows; next++) {
            byte[] bytes = row.apply(next).getBytes(UTF_8);
            if (part.size() + bytes.length > PART_BYTES) {
                put(file, ++parts, part);
            }
            part.writeBytes(bytes);
        }
        put(file, ++parts, part);
        return parts;
    }

    private void put(String file, int number, ByteArrayOutputStream part) throws IOException {
        require(api.put(FILES + "/" + file + "/parts/" + number, part.toByteArray()));
        part.reset();
    }

    private String post(String path, String json) throws IOException {
        return require(api.post(path, json));
    }

    private static String require(Api.Answer answer) {
        if (!answer.isDone()) {
            throw new IllegalStateException("A file is refused: " + answer.outcome());
        }
        return answer.body();
    }

    private static String find(Pattern wanted, String answer) {
        Matcher found = wanted.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("An answer has another form than expected");
        }
        return found.group(1);
    }

    private static long number(String name, String answer) {
        return Long.parseLong(find(Pattern.compile("\"" + name + "\"\\s*:\\s*(\\d+)"), answer));
    }

    private static double heap(String meters, String pool) {
        return HEAP.matcher(meters)
                .results()
                .filter(found -> found.group(1).contains(pool))
                .mapToDouble(found -> Double.parseDouble(found.group(2)))
                .sum();
    }

    private static String csv(Insz insz) {
        return insz.value() + ",COMIRNATY,FE1234," + Scene.today() + ",11223393004\n";
    }

    private static String json(Insz insz) {
        return """
                {"resourceType":"Immunization","status":"completed","extension":[{"url":"https://www.ehealth.fgov.be/\
                standards/fhir/vaccination/StructureDefinition/be-ext-administeredProduct","extension":[{"url":"coded",\
                "valueCodeableConcept":{"coding":[{"system":"https://www.ehealth.fgov.be/standards/fhir/medication/\
                NamingSystem/be-ns-cnk-codes","code":"9900010"}]}},{"url":"lotNumber","valueString":"FE1234"}]}],\
                "vaccineCode":{"coding":[{"system":"http://snomed.info/sct","code":"28531000087107"}]},"patient":\
                {"identifier":{"system":"https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin",\
                "value":"%s"}},"performer":[{"actor":{"identifier":{"system":"https://www.ehealth.fgov.be/standards/fhir/\
                core/NamingSystem/nihdi-professional","value":"11223393004"}}}],"occurrenceDateTime":"%s","recorded":"%s"}
                """.formatted(insz.value(), Scene.today(), Scene.today());
    }
}
