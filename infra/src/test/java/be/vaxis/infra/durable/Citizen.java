package be.vaxis.infra.durable;

import static org.awaitility.Awaitility.await;

import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.Insz;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody who is invited, books, changes their mind and is vaccinated, and remembers what was acknowledged.
 *
 * <p>Those with an even number move both appointments; the others cancel and book again.
 */
final class Citizen {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Pattern DOSE = Pattern.compile("\"dose\":\"([0-9a-f-]{36})\"");
    private static final String FIRST_TIME = "09:00";
    private static final String OTHER_TIME = "09:30";

    private final int number;
    private final Insz insz = People.freshInsz();
    private final String mobile;
    private final Journey journey;
    private final List<String> doses = new ArrayList<>();
    private String booked = "";

    Citizen(int number, Journey journey) {
        this.number = number;
        this.mobile = "+3248%07d".formatted(Math.floorMod(System.nanoTime() / 7 + number, 10_000_000L));
        this.journey = journey;
    }

    Insz insz() {
        return insz;
    }

    /** As a register would send it. */
    String asEnrolled() {
        return """
                {"insz":"%s","name":{"family":"Peeters","given":"Anna"},"birthDate":"1946-05-17","sex":"FEMALE",
                 "address":{"street":"Veldstraat","number":"12","postalCode":"9000","municipality":"Gent"},
                 "contact":{"mobile":"%s"},"language":"NL"}""".formatted(insz.value(), mobile);
    }

    void bookAndChange() {
        booked = journey.tell(Step.BOOK, "POST", "/api/v1/bookings", wish(FIRST_TIME), key("book"));
        if (number % 2 == 0) {
            booked = journey.tell(Step.MOVE, "PUT", "/api/v1/bookings", wish(OTHER_TIME), key("move"));
        } else {
            journey.tell(Step.CANCEL, "POST", "/api/v1/bookings/_cancel", codeOnly(), key("cancel"));
            booked = journey.tell(Step.BOOK_AGAIN, "POST", "/api/v1/bookings", wish(OTHER_TIME), key("again"));
        }
    }

    /** Wants the first time only, and presses the button twice. */
    List<HttpResponse<String>> bookTwiceAtOnce() {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            return Stream.of(key("left"), key("right"))
                    .map(key -> hands.submit(() -> journey.ask("/api/v1/bookings", wish(FIRST_TIME), key)))
                    .toList()
                    .stream()
                    .map(Citizen::joined)
                    .toList();
        }
    }

    void beVaccinated(LocalDate today) {
        var dose = DOSE.matcher(
                journey.tellAsCentre(Step.DOSE, "/api/v1/doses", """
                {"insz":"%s","product":"COMIRNATY","lot":"EX1234","given":"%s","screening":{}}
                """.formatted(insz.value(), today), key("dose")));
        if (dose.find()) {
            doses.add(dose.group(1));
        }
    }

    /** What the process says now is what it acknowledged then. */
    boolean findsWhatWasBooked() {
        String found = journey.tell(
                Step.LOOK, "POST", "/api/v1/bookings/_search", codeOnly(), key("look" + System.nanoTime()));
        return found.equals(booked);
    }

    List<String> doses() {
        return doses;
    }

    /** In the order in which they came. */
    List<String> texts() {
        return journey.arrivals().all().stream()
                .filter(arrival -> arrival.to().equals(mobile))
                .map(Arrival::body)
                .toList()
                .reversed();
    }

    void awaitInvitation() {
        await().atMost(SOON).until(() -> !texts().isEmpty());
    }

    private static HttpResponse<String> joined(Future<HttpResponse<String>> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    String code() {
        var code = CODE.matcher(texts().getFirst());
        if (!code.find()) {
            throw new AssertionError("The first text holds no code");
        }
        return code.group();
    }

    private String codeOnly() {
        return "{\"code\":\"%s\"}".formatted(code());
    }

    private String wish(String time) {
        return """
                {"code":"%s","moments":[{"centre":"%2$s","date":"%3$s","time":"%5$s"},
                 {"centre":"%2$s","date":"%4$s","time":"%5$s"}]}
                """.formatted(code(), Subject.CENTRE, journey.firstDay(), journey.secondDay(), time);
    }

    private String key(String step) {
        return "durable-" + step + "-" + mobile;
    }
}
