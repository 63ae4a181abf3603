package be.vaxis.infra.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Asks for the free moments of a month for anybody, for the first appointment or for the second. */
final class Reads {

    private final Api api;
    private final List<Holder> people;

    Reads(Api api, List<Holder> people) {
        this.api = api;
        this.people = people;
    }

    String read() throws IOException {
        RandomGenerator random = ThreadLocalRandom.current();
        var holder = people.get(random.nextInt(people.size()));
        String after = random.nextBoolean()
                ? ""
                : ", \"after\": \"" + Scene.firstDoses(Scene.today()).plusDays(random.nextInt(Scene.DAYS)) + "\"";
        return api.post(
                        "/api/v1/free-moments",
                        "{\"code\": \"" + holder.code() + "\", \"from\": \"" + Scene.firstDoses(Scene.today()) + "\""
                                + after + "}")
                .outcome();
    }
}
