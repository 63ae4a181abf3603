package be.vaxis.infra.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.registration.dosefile.ClaimLost;
import be.vaxis.registration.dosefile.DoseFileId;
import be.vaxis.registration.dosefile.FileSweep;
import be.vaxis.registration.dosefile.FileWork;
import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The software of the centre in Ghent hands in doses by the file. */
@OnOtherParts
class DoseFilesIT {

    static final Duration SOON = Duration.ofSeconds(60);
    static final String FILES = "/api/v1/dose-files";
    static final String ANOTHER = "{\"name\": \"another\", \"format\": \"CSV\"}";
    static final String HEADING = "insz,product,lot,given\r\n";

    @LocalServerPort
    int port;

    @Autowired
    PersonIndex people;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Autowired
    FileWork work;

    @Autowired
    FileSweep sweep;

    @Autowired
    TransactionOperations transaction;

    final HttpClient client = HttpClient.newHttpClient();
    String centre;
    LocalDate today;

    @BeforeEach
    void the_centre_logs_in() throws Exception {
        centre = Tokens.of("centre-software");
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }

    @Test
    void a_file_in_parts_gets_a_result_for_each_row_and_changes_nothing_when_it_is_sent_again() throws Exception {
        List<Insz> persons = persons(1_203);
        String csv = HEADING + persons.stream().map(this::row).collect(joining()) + "\r\n"
                + row(persons.getFirst()) // told twice
                + persons.get(1).value() + ",COMIRNATY,EW2246," + today.minusDays(1) + "\r\n"
                + "85.07.30-033.29,NOTHING,EW2246,2021-13-01\r\n" + "\"" + row(persons.getFirst());

        String first = inParts(csv);
        await().atMost(SOON).until(() -> state(first).equals("DONE"));

        assertThat(counts(first)).isEqualTo("1207 read, 1203 registered, 1 known, 0 kept, 3 refused");
        String refused = get(FILES + "/" + first + "/results?outcome=REFUSED").body();
        assertThat(JsonPath.<List<Integer>>read(refused, "$.items[*].line")).containsExactly(1_207, 1_208, 1_209);
        assertThat(JsonPath.<List<String>>read(refused, "$.items[0].faults[*].code"))
                .containsExactly("registration:intervalTooShort");
        assertThat(JsonPath.<List<String>>read(refused, "$.items[1].faults[*].code"))
                .containsExactly("kernel:invalidInsz", "registration:unknownProduct", "registration:invalidDay");
        assertThat(JsonPath.<List<String>>read(refused, "$.items[2].faults[*].code"))
                .containsExactly("registration:brokenQuotes");
        assertThat(persons.stream().filter(insz -> storedFor(insz) != 1)).isEmpty();
        assertThat(bytesOf(first)).isZero();

        String again = inParts(csv);
        await().atMost(SOON).until(() -> state(again).equals("DONE"));

        assertThat(counts(again)).isEqualTo("1207 read, 0 registered, 1204 known, 0 kept, 3 refused");
        assertThat(persons.stream().filter(insz -> storedFor(insz) != 1)).isEmpty();
        assertThat(doses(again)).isEqualTo(doses(first));
        assertThat(get(FILES + "/" + first + "/results.csv").body().lines())
                .hasSize(1 + 1_207)
                .contains("1209,REFUSED,,registration:brokenQuotes,-,"
                        + "The quotes of this row do not match; a row is one line.");
    }

    @Test
    void rows_of_fhir_are_taken_in_as_if_each_was_posted() throws Exception {
        Insz insz = People.freshInsz();
        String unknownProduct = immunization(People.freshInsz(), "1149939");
        String later = immunization(People.freshInsz(), "9900010")
                .replace(today.toString(), today.plusDays(1).toString());
        String file = inOneRequest(
                "application/fhir+ndjson",
                immunization(insz, "9900010") + "\n" + unknownProduct + "\n\n" + later + "\n{\"resourceType\": \"Immu");
        await().atMost(SOON).until(() -> state(file).equals("DONE"));

        String results = get(FILES + "/" + file + "/results").body();
        assertThat(JsonPath.<List<String>>read(results, "$.items[*].outcome"))
                .containsExactly("REGISTERED", "KEPT", "REFUSED", "REFUSED");
        assertThat(JsonPath.<List<String>>read(results, "$.items[*].faults[*].code"))
                .containsExactly(
                        "registration:unknownProduct",
                        "registration:invalidResource",
                        "registration:invalidResource",
                        "registration:cutOff");
        assertThat(storedFor(insz)).isEqualTo(2); // the dose, and its words
    }

    @Test
    void what_another_process_left_is_gone_on_with_and_that_process_comes_too_late() throws Exception {
        List<Insz> persons = persons(600);
        String csv = HEADING + persons.stream().map(this::row).collect(joining());
        String file = open("CSV");
        put(file, 1, csv.getBytes(UTF_8));
        claimedUntil(file, "1 hour");
        complete(file, 1);
        assertThat(work.claim()).isEmpty();
        long left = HEADING.length();

        claimedUntil(file, "-1 second"); // as when the process was killed
        await().atMost(SOON).until(() -> state(file).equals("DONE"));

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> work.hold(new DoseFileId(UUID.fromString(file)), left)))
                .isInstanceOf(ClaimLost.class);
        assertThat(counts(file)).isEqualTo("600 read, 600 registered, 0 known, 0 kept, 0 refused");
        assertThat(persons.stream().filter(insz -> storedFor(insz) != 1)).isEmpty();
    }

    @Test
    void a_parameter_that_would_be_ignored_is_refused_by_its_name() throws Exception {
        var answer = send(
                centre,
                request(FILES + "/_upload?name=monday&90010100197=x")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString("insz,product,lot,given\n")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body())
                .contains("registration:unknownParameter", "parameter name.")
                .doesNotContain("90010100197");
    }

    @Test
    void a_file_with_wrong_columns_is_refused_as_a_whole_with_all_faults() throws Exception {
        String file =
                inOneRequest("text/csv", "insz,produkt,lot,lot\n" + People.freshInsz() + ",COMIRNATY,EW2246,EW2246\n");
        assertThat(state(file)).isEqualTo("REFUSED");
        assertThat(JsonPath.<List<String>>read(get(FILES + "/" + file).body(), "$.faults[*].code"))
                .containsExactly(
                        "registration:unknownColumn",
                        "registration:doubledColumn",
                        "registration:missingColumn",
                        "registration:missingColumn");
        assertThat(bytesOf(file)).isZero();
    }

    @Test
    void an_upload_that_broke_off_says_which_parts_it_has_and_is_not_complete_without_the_others() throws Exception {
        String file = open("CSV");
        put(file, 1, HEADING.getBytes(UTF_8));
        put(file, 3, row(People.freshInsz()).getBytes(UTF_8));
        assertThat(JsonPath.<List<Integer>>read(get(FILES + "/" + file).body(), "$.parts"))
                .containsExactly(1, 3);
        var incomplete = complete(file, 3);
        assertThat(incomplete.statusCode()).isEqualTo(409);
        assertThat(incomplete.body()).contains("partsMissing").contains("look at these: 2.");

        put(file, 2, "\r\n".getBytes(UTF_8));
        assertThat(complete(file, 3).statusCode()).isEqualTo(200);
        await().atMost(SOON).until(() -> state(file).equals("DONE"));
        assertThat(put(file, 3, "late".getBytes(UTF_8)).statusCode()).isEqualTo(409);
    }

    @Test
    void a_file_is_unknown_to_every_other_organisation_and_its_bytes_are_sealed_until_it_is_removed() throws Exception {
        Insz insz = People.freshInsz();
        String file = open("CSV");
        put(file, 1, (HEADING + row(insz)).getBytes(UTF_8));
        assertThat(sql.sql("select encode(bytes, 'escape') from registration.dose_file_piece where file = ?")
                        .param(UUID.fromString(file))
                        .query(String.class)
                        .single())
                .doesNotContain("insz")
                .doesNotContain(insz.value());

        String practice = Tokens.of("gp-software");
        for (String path : List.of("", "/results", "/results.csv")) {
            assertThat(send(practice, request(FILES + "/" + file + path).GET()).statusCode())
                    .isEqualTo(404);
        }
        assertThat(send(practice, request(FILES + "/" + file).DELETE()).statusCode())
                .isEqualTo(404);

        assertThat(send(centre, request(FILES + "/" + file).DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(get(FILES + "/" + file).statusCode()).isEqualTo(404);
        assertThat(bytesOf(file)).isZero();
    }

    @Test
    void a_part_and_the_number_of_files_at_once_have_a_limit() throws Exception {
        String file = open("CSV");
        byte[] most = new byte[8 * 1024 * 1024];
        assertThat(put(file, 1, most).statusCode()).isEqualTo(204);
        assertThat(put(file, 1, Arrays.copyOf(most, most.length + 1)).body()).contains("partTooLarge");
        assertThat(put(file, 0, most).body()).contains("invalidPart");

        List<String> others = new ArrayList<>(List.of(file));
        var next = json("", ANOTHER);
        while (next.statusCode() == 201) {
            others.add(JsonPath.read(next.body(), "$.file"));
            next = json("", ANOTHER);
        }
        assertThat(next.statusCode()).isEqualTo(429);
        assertThat(others).hasSize(5);
        for (String each : others) {
            send(centre, request(FILES + "/" + each).DELETE());
        }
    }

    @Test
    void results_are_kept_for_thirty_days_and_what_was_never_complete_for_three() throws Exception {
        String over = inOneRequest("text/csv", HEADING + row(People.freshInsz()));
        String younger = inOneRequest("text/csv", HEADING + row(People.freshInsz()));
        await().atMost(SOON)
                .until(() -> state(over).equals("DONE") && state(younger).equals("DONE"));
        String left = open("CSV");
        String fresh = open("CSV");
        aged(over, "30 days 1 minute");
        aged(younger, "29 days 23 hours");
        aged(left, "3 days 1 minute");
        aged(fresh, "2 days 23 hours");

        sweep.sweep();

        assertThat(Stream.of(over, younger, left, fresh).map(this::isThere)).containsExactly(false, true, false, true);
        assertThat(doses(over)).isEmpty();
        assertThat(doses(younger)).hasSize(1);
        send(centre, request(FILES + "/" + fresh).DELETE());
    }

    private void aged(String file, String age) {
        sql.sql("""
                        update registration.dose_file
                        set ended = ended - cast(:age as interval), touched = touched - cast(:age as interval)
                        where file = :file
                        """).param("age", age).param("file", UUID.fromString(file)).update();
    }

    private boolean isThere(String file) {
        return sql.sql("select count(*) from registration.dose_file where file = ?")
                        .param(UUID.fromString(file))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private List<Insz> persons(int many) {
        return Stream.generate(People::freshInsz).limit(many).toList();
    }

    private String row(Insz insz) {
        return insz.value() + ",COMIRNATY,ew 2246," + today + "\r\n";
    }

    private String inParts(String content) throws IOException, InterruptedException {
        String file = open("CSV");
        byte[] bytes = content.getBytes(UTF_8);
        int size = 10_007;
        int parts = (bytes.length + size - 1) / size;
        for (int part : IntStream.rangeClosed(1, parts).map(n -> parts + 1 - n).toArray()) {
            put(file, part, Arrays.copyOfRange(bytes, (part - 1) * size, Math.min(bytes.length, part * size)));
        }
        assertThat(complete(file, parts).statusCode()).isEqualTo(200);
        return file;
    }

    private String inOneRequest(String type, String content) throws IOException, InterruptedException {
        var answer = send(
                centre,
                request(FILES + "/_upload").header("Content-Type", type).POST(BodyPublishers.ofString(content)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.file");
    }

    private String open(String format) throws IOException, InterruptedException {
        var answer = json("", "{\"name\": \"a day\", \"format\": \"" + format + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.file");
    }

    private HttpResponse<String> put(String file, int part, byte[] bytes) throws IOException, InterruptedException {
        return send(
                centre,
                request(FILES + "/" + file + "/parts/" + part)
                        .header("Content-Type", "application/octet-stream")
                        .PUT(BodyPublishers.ofByteArray(bytes)));
    }

    private HttpResponse<String> complete(String file, int parts) throws IOException, InterruptedException {
        return json("/" + file + "/completion", "{\"parts\": " + parts + "}");
    }

    private HttpResponse<String> json(String path, String body) throws IOException, InterruptedException {
        return send(
                centre,
                request(FILES + path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(centre, request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(String token, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    private String state(String file) throws IOException, InterruptedException {
        return JsonPath.read(get(FILES + "/" + file).body(), "$.state");
    }

    private String counts(String file) throws IOException, InterruptedException {
        String body = get(FILES + "/" + file).body();
        return Stream.of("rowsRead read", "registered registered", "known known", "kept kept", "refused refused")
                .map(word -> JsonPath.read(body, "$.rows." + word.split(" ")[0]) + " " + word.split(" ")[1])
                .collect(joining(", "));
    }

    private List<UUID> doses(String file) {
        return sql.sql("select dose from registration.dose_file_result where file = ? order by line")
                .param(UUID.fromString(file))
                .query(UUID.class)
                .list();
    }

    private int bytesOf(String file) {
        return sql.sql("""
                        select (select count(*) from registration.dose_file_piece where file = ?)
                            + (select count(*) from registration.dose_file where file = ? and wrapped_key is not null)
                        """)
                .params(UUID.fromString(file), UUID.fromString(file))
                .query(Integer.class)
                .single();
    }

    private void claimedUntil(String file, String fromNow) {
        sql.sql("update registration.dose_file set claimed_until = now() + cast(? as interval) where file = ?")
                .params(fromNow, UUID.fromString(file))
                .update();
    }

    private int storedFor(Insz insz) {
        return sql.sql("select count(*) from registration.domain_event where aggregate_identifier = ?")
                .param("vaccinations:" + people.find(insz).orElseThrow().value())
                .query(Integer.class)
                .single();
    }

    private String immunization(Insz insz, String cnk) {
        return ToldDose.json(cnk, insz, today);
    }
}
