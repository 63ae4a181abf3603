package be.vaxis.infra.durable;

import static org.awaitility.Awaitility.await;

import be.vaxis.infra.durable.Front.Request;
import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.testing.Tokens;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From the plan of two weeks to a registered dose, for many people at once, over HTTP. */
final class Journey {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final LocalDate today = LocalDate.now(BRUSSELS);
    private final Front front;
    private final Arrivals arrivals;
    private final String register;
    private final String centre;

    Journey(Front front, Installation installation) throws IOException, InterruptedException {
        this.front = front;
        this.arrivals = installation.arrivals();
        this.register = Tokens.of("register-software", installation.issuer());
        this.centre = Tokens.of("centre-software", installation.issuer());
    }

    LocalDate today() {
        return today;
    }

    LocalDate firstDay() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(3);
    }

    LocalDate secondDay() {
        return firstDay().plusWeeks(4);
    }

    Arrivals arrivals() {
        return arrivals;
    }

    void plan() {
        for (LocalDate day : List.of(firstDay(), secondDay())) {
            String week = "%d-W%02d"
                    .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            String path = "/api/v1/centres/" + Subject.CENTRE + "/weeks/" + week;
            front.acknowledged(new Request(Step.PLAN, "PUT", path, centre, """
                    {"days":[{"line":1,"date":"%1$s","slotLengthMinutes":30,"places":{"09:00":40,"09:30":40}},
                             {"line":2,"date":"%1$s","slotLengthMinutes":30,"places":{"09:00":40,"09:30":40}}]}
                    """.formatted(day), "durable-plan-" + week));
        }
    }

    /** Enrols and selects so many people and waits until each holds their invitation. */
    List<Citizen> invite(int people) {
        var round = UUID.randomUUID();
        List<Citizen> crowd = IntStream.range(0, people)
                .mapToObj(number -> new Citizen(number, this))
                .toList();
        String list = crowd.stream().map(Citizen::asEnrolled).collect(Collectors.joining(","));
        tellAsRegister(Step.ENROL, "POST", "/api/v1/people", "{\"people\":[" + list + "]}", "durable-enrol-" + round);
        long all = awaitCandidates(people);
        String terms = """
                {"doses":2,"minimalIntervalDays":21,"maximalIntervalDays":42,"from":"%s","until":"%s"}
                """.formatted(today, today.plusWeeks(8));
        tellAsRegister(
                Step.SELECT,
                "PUT",
                "/api/v1/selection-rounds/" + round,
                """
                {"name":"65 and over","rule":%s,"terms":%s,"expected":%d}
                """.formatted(rule(), terms, all),
                "durable-round-" + round);
        crowd.forEach(Citizen::awaitInvitation);
        return crowd;
    }

    private long awaitCandidates(int people) {
        return await().atMost(SOON)
                .until(
                        () -> {
                            String answer = tellAsRegister(
                                    Step.PREVIEW,
                                    "POST",
                                    "/api/v1/selection-rounds/_preview",
                                    rule(),
                                    "durable-preview-" + UUID.randomUUID());
                            return Long.parseLong(answer.replaceFirst("^.*\"people\":(\\d+),\"groups.*$", "$1"));
                        },
                        found -> found >= people);
    }

    private String rule() {
        return "{\"on\":\"%s\",\"minimumAge\":65,\"areas\":[]}".formatted(today);
    }

    String tell(Step step, String method, String path, String body, String key) {
        return front.acknowledged(new Request(step, method, path, null, body, key));
    }

    HttpResponse<String> ask(String path, String body, String key) {
        return front.answered(new Request(Step.BOOK, "POST", path, null, body, key));
    }

    String tellAsCentre(Step step, String path, String body, String key) {
        return front.acknowledged(new Request(step, "POST", path, centre, body, key));
    }

    private String tellAsRegister(Step step, String method, String path, String body, String key) {
        return front.acknowledged(new Request(step, method, path, register, body, key));
    }
}
