package be.vaxis.infra.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.infra.testing.Visitor;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Sex;
import be.vaxis.reservation.centre.CentreCommand.AssignCompetence;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.BulkCommand.EnrolmentResult;
import be.vaxis.selection.person.BulkCommand.SelectPeople;
import be.vaxis.selection.person.CodeTerms;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.SelectionSource;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** What happens to somebody in this system from the day on which a register tells of them. */
final class Life {

    /** Of the demo, so that he can log in; in the register he has names that nobody else has. */
    static final String LOGIN = "luc";

    static final Enrollee LUC = new Enrollee(
            Insz.parse("55060804143"),
            new PersonName("Zonderlingsberghe", "Lucas-Fidelin"),
            PartialDate.parse("1931-11-23"),
            Sex.MALE,
            new Address("Zonderlingestraat", "129", "7", new PostalCode("9987"), "Verlorenkost"),
            new Contact("+32479931187", "+32479931188", "lucas.zonderling@burger.example"),
            Language.FR,
            null,
            "71299413",
            "NURSE");

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Pattern FILE = Pattern.compile("\"file\":\"([0-9a-f-]{36})\"");
    private static final CentreId HALL = new CentreId("FORGET-HALL");

    private final int port;
    private final CommandGateway commands;
    private final PersonIndex people;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private final LocalDate first = today.plusDays(28);
    private final LocalDate second = first.plusDays(28);

    Life(int port, CommandGateway commands, PersonIndex people) {
        this.port = port;
        this.commands = commands;
        this.people = people;
    }

    PersonId person() {
        return people.find(LUC.insz()).orElseThrow();
    }

    void isEnrolledAndInvited() {
        var place = new Address("Zaalstraat", "1", null, new PostalCode("9987"), "Zaal");
        commands.sendAndWait(new OpenCentre(HALL, "Hall", place, 1, Regime.SELF_BOOKED));
        commands.sendAndWait(new AssignCompetence(HALL, Set.of(new PostalCode("9987")), LocalDate.EPOCH));
        for (LocalDate day : List.of(first, second)) {
            commands.sendAndWait(new PlanCapacity(
                    new LineDayId(HALL, 1, day), Capacity.of(30, Map.of(LocalTime.of(9, 0), 4))));
        }
        EnrolmentResult enrolled = commands.sendAndWait(new EnrolPeople(List.of(LUC)));
        assertThat(enrolled.known()).isZero();
        commands.sendAndWait(new SelectPeople(
                List.of(person()),
                SelectionSource.NATIONAL_REGISTER,
                new CodeTerms(2, 21, 42, today, today.plusWeeks(8))));
        await().atMost(SOON).until(() -> !texts().isEmpty());
    }

    /** As it was texted to him. */
    String code() {
        var code = CODE.matcher(texts().getLast());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static List<String> texts() {
        return Parts.first().arrivals().page(null, String.valueOf(LUC.contact().mobile()), 1).arrivals().stream()
                .map(arrival -> arrival.body())
                .toList();
    }

    /** His physician books him in as an own patient, by his name, and cancels. */
    void isBookedByHisPhysicianForAWhile() throws Exception {
        var practice = new CentreId("PRACTICE-CLAES");
        var street = new Address("Kouter", "7", null, new PostalCode("9000"), "Gent");
        commands.sendAndWait(new OpenCentre(practice, "At PRACTICE-CLAES", street, 1, Regime.OWN_PEOPLE));
        commands.sendAndWait(new PlanCapacity(
                new LineDayId(practice, 1, today.plusDays(33)), Capacity.of(15, Map.of(LocalTime.of(9, 0), 90))));
        var gp = new Program(port, Tokens.of("gp-software"));
        await().atMost(SOON)
                .until(() -> gp.post("/api/v1/practices/PRACTICE-CLAES/bookings", """
                        {"insz":"%s","name":"%s %s","doses":1,"moments":[{"date":"%s","time":"09:00"}]}
                        """.formatted(
                                                LUC.insz().value(),
                                                LUC.name().given(),
                                                LUC.name().family(),
                                                today.plusDays(33)))
                                .statusCode()
                        == 201);
        assertThat(gp.post(
                                "/api/v1/practices/PRACTICE-CLAES/bookings/_cancel",
                                "{\"insz\":\"%s\"}".formatted(LUC.insz().value()))
                        .statusCode())
                .isEqualTo(204);
    }

    void booksAndIsToldSo(String code) throws Exception {
        var citizen = new Program(port, null);
        String asked = "{\"code\":\"%s\",\"from\":\"%s\"}".formatted(code, first);
        await().atMost(SOON)
                .until(() -> citizen.post("/api/v1/free-moments", asked).body().contains(first.toString()));
        assertThat(citizen.postOnce("/api/v1/bookings", "luc-books", """
                        {"code":"%1$s","moments":[{"centre":"%2$s","date":"%3$s","time":"09:00"},
                                                  {"centre":"%2$s","date":"%4$s","time":"09:00"}]}
                        """.formatted(code, HALL.code(), first, second))
                        .statusCode())
                .isEqualTo(201);
        await().atMost(SOON).until(() -> texts().size() >= 2);
    }

    void isVaccinatedAndVaccinates() throws Exception {
        var centre = new Program(port, Tokens.of("centre-software"));
        String dose = """
                {"insz":"%s","product":"COMIRNATY","lot":"LIFE1234","given":"%s","reaction":"NAUSEA","screening":{}}
                """.formatted(LUC.insz().value(), today);
        assertThat(centre.postOnce("/api/v1/doses", "luc-dose", dose).statusCode())
                .isEqualTo(201);
        assertThat(centre.post("/api/v1/doses", dose.replace("COMIRNATY", "VAXZEVRIA"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(centre.post("/api/v1/doses", """
                        {"insz":"%s","product":"COMIRNATY","lot":"EX1235","given":"%s","vaccinatorInsz":"%s"}
                        """.formatted(
                                People.freshInsz().value(), today, LUC.insz().value()))
                        .statusCode())
                .isEqualTo(201);
    }

    /** His dose once more, and one that cannot be; and a file of which nobody said that it is complete. */
    void isToldInFiles() throws Exception {
        var centre = new Program(port, Tokens.of("centre-software"));
        String rows = "insz,product,lot,given\n%1$s,COMIRNATY,LIFE1234,%2$s\n%1$s,VAXZEVRIA,LIFE1234,%2$s\n"
                .formatted(LUC.insz().value(), today);
        String file = fileIn(
                centre.post("/api/v1/dose-files/_upload", "text/csv", rows).body());
        await().atMost(SOON).until(() -> centre.get(file).body().contains("DONE"));
        assertThat(centre.get(file).body()).contains("\"known\":1", "\"refused\":1");
        String left = fileIn(centre.post("/api/v1/dose-files", "{\"name\": \"left\", \"format\": \"CSV\"}")
                .body());
        assertThat(centre.putBytes(left + "/parts/1", rows).statusCode()).isEqualTo(204);
    }

    private static String fileIn(String answer) {
        var file = FILE.matcher(answer);
        assertThat(file.find()).isTrue();
        return "/api/v1/dose-files/" + file.group(1);
    }

    /** The lot of his dose is recalled, he is told so, and his physician is given a list. */
    void isRecalled() throws Exception {
        var agency = new Program(port, Tokens.of("agency-software"));
        int before = texts().size();
        var started = agency.postOnce("/api/v1/recalls", "recall-of-a-life", """
                {"product":"COMIRNATY","lot":"LIFE1234","advice":"SEE_PHYSICIAN","formerly":true}
                """);
        assertThat(started.statusCode()).isEqualTo(201);
        String recall = JsonPath.read(started.body(), "$.recall");
        await().atMost(SOON).until(() -> texts().size() > before);
        await().atMost(SOON)
                .until(() -> agency.get("/api/v1/recalls/" + recall).body().contains("\"told\":1"));
        assertThat(agency.post("/api/v1/recalls/" + recall + "/_download", "").body())
                .contains(LUC.insz().value());
    }

    void isLookedAt() throws Exception {
        var gp = new Program(port, Tokens.of("gp-software"));
        await().atMost(SOON).until(() -> statusBy(gp).contains("FIRST_DOSE_SECOND_NEEDED"));
        var own = new Visitor(port);
        assertThat(own.logInAs(LOGIN, "/my/vaccinations").statusCode()).isEqualTo(200);
        assertThat(own.open("/my/access-log").body()).contains("PRACTICE-CLAES");
        await("attestation to hear of the dose")
                .atMost(SOON)
                .until(() -> own.send(own.open("/my/attestation"), "/my/attestation", Map.of())
                        .body()
                        .contains("Zonderlingsberghe"));
        var laboratory = new Program(port, Tokens.of("laboratory-software"));
        String test =
                "{\"insz\":\"%s\",\"type\":\"NAAT\",\"sampledAt\":\"%s\",\"detected\":false,\"centre\":\"UZ Zonderlingsberghe\"}";
        assertThat(laboratory
                        .put(
                                "/api/v1/test-results/" + UUID.randomUUID(),
                                test.formatted(LUC.insz().value(), Instant.now()))
                        .statusCode())
                .isEqualTo(204);
        String ask = "{\"insz\":\"%s\"}".formatted(LUC.insz().value());
        assertThat(gp.post("/api/v1/certificates", ask).body()).contains("HC1:");
    }

    String statusBy(Program gp) throws Exception {
        return gp.post(
                        "/api/v1/vaccination-status/_search",
                        "{\"insz\":[\"%s\"]}".formatted(LUC.insz().value()))
                .body();
    }

    /** By the privacy officer, on the pages for it. */
    void isForgotten() throws Exception {
        var hilde = new Visitor(port);
        var office = hilde.logInAs("hilde", "/privacy-office");
        var found = hilde.send(
                office, "/privacy-office/find", Map.of("insz", LUC.insz().formatted()));
        assertThat(found.body()).contains("Zonderlingsberghe");
        var done = hilde.send(
                found, found.uri().getPath() + "/forget", Map.of("cause", "REQUEST_GRANTED", "sure", "true"));
        assertThat(done.uri().getPath()).isEqualTo("/privacy-office");
        await().atMost(SOON).until(() -> people.find(LUC.insz()).isEmpty());
    }
}
