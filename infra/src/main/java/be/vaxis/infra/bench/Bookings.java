package be.vaxis.infra.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Books both doses of one person after the other, at any of the moments of their centre. */
final class Bookings {

    private final Api api;
    private final Iterator<Holder> waiting;
    private final Queue<Holder> acknowledged = new ConcurrentLinkedQueue<>();
    private final LocalDate first = Scene.firstDoses(Scene.today());
    private final LocalDate second = Scene.secondDoses(Scene.today());

    /** @param people with a code for two doses, none of whom has booked */
    Bookings(Api api, List<Holder> people) {
        this.api = api;
        this.waiting = people.iterator();
    }

    /** Books for the next person. */
    String book() throws IOException, InterruptedException {
        Holder holder = next();
        if (holder == null) {
            return Load.OVER;
        }
        var answer = api.post("/api/v1/bookings", request(holder, ThreadLocalRandom.current()));
        if (answer.isDone()) {
            acknowledged.add(holder);
        }
        return answer.outcome();
    }

    private @org.jspecify.annotations.Nullable Holder next() {
        synchronized (waiting) {
            return waiting.hasNext() ? waiting.next() : null;
        }
    }

    private String request(Holder holder, RandomGenerator random) {
        String centre = Scene.centre(holder.number() % Scene.CENTRES).code();
        return """
                {"code": "%s", "moments": [%s, %s]}""".formatted(
                        holder.code(),
                        moment(centre, first.plusDays(random.nextInt(Scene.DAYS)), random),
                        moment(centre, second.plusDays(random.nextInt(Scene.DAYS)), random));
    }

    private static String moment(String centre, LocalDate day, RandomGenerator random) {
        return "{\"centre\": \"" + centre + "\", \"date\": \"" + day + "\", \"time\": \"" + Scene.anySlot(random)
                + "\"}";
    }

    /** Everybody whose booking was acknowledged. */
    List<Holder> acknowledged() {
        return List.copyOf(acknowledged);
    }
}
