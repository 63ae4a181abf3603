package be.vaxis.infra.bench;

import be.vaxis.kernel.Insz;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Registers the first dose of one person after the other, given today. */
final class Doses {

    private static final Pattern DOSE = Pattern.compile("\"dose\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final Api api;
    private final int people;
    private final AtomicInteger next;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    /** @param people how many of the crowd there are */
    Doses(Api api, int people) {
        this.api = api;
        this.people = people;
        this.next = new AtomicInteger();
    }

    /** Registers for the next person. */
    String register() throws IOException, InterruptedException {
        int number = next.getAndIncrement();
        if (number >= people) {
            return Load.OVER;
        }
        var answer = api.post("/api/v1/doses", request(Crowd.person(number).insz()));
        if (answer.isDone()) {
            Matcher dose = DOSE.matcher(answer.body());
            acknowledged.add(dose.find() ? dose.group(1) : "unnamed");
        }
        return answer.outcome();
    }

    private static String request(Insz insz) {
        return """
                {"insz": "%s", "product": "COMIRNATY", "lot": "FE1234", "given": "%s",
                 "vaccinatorRiziv": "11223393004"}""".formatted(insz.value(), Scene.today());
    }

    /** The ids of the doses whose registration was acknowledged. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }
}
