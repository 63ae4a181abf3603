package be.vaxis.infra.durable;

import be.vaxis.infra.proof.Answer;
import be.vaxis.infra.proof.Answer.Already;
import be.vaxis.infra.proof.Answer.Away;
import be.vaxis.infra.proof.Answer.Full;
import be.vaxis.infra.proof.Answer.Holds;
import be.vaxis.infra.proof.Answer.None;
import be.vaxis.infra.proof.Answer.Nothing;
import be.vaxis.infra.proof.Call;
import be.vaxis.infra.proof.Call.Book;
import be.vaxis.infra.proof.Call.Cancel;
import be.vaxis.infra.proof.Call.Look;
import be.vaxis.infra.proof.Call.Move;
import be.vaxis.infra.proof.History;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** People who book, move and cancel as their dice say, all at once and each at any of the processes. */
final class Storm implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(700);
    private static final Duration BREATH = Duration.ofMillis(500);
    private static final Duration FRESH = Duration.ofMillis(1_500);
    private static final int MOST_TRIES = 200;
    private static final int LOOKING = 8;

    /** @param broken of a hundred requests, how many lose their connection on the way */
    record Weather(long seed, int steps, int broken) {}

    private final Counter counter;
    private final Supplier<List<Integer>> ports;
    private final List<LocalDateTime> moments;
    private final Weather weather;
    private final History history = new History();
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    Storm(Counter counter, Supplier<List<Integer>> ports, List<LocalDateTime> moments, Weather weather) {
        this.counter = counter;
        this.ports = ports;
        this.moments = moments;
        this.weather = weather;
    }

    /** Everybody takes so many steps, and more while something goes on; then those with nothing ask for what is left. */
    History rage(List<Citizen> crowd, BooleanSupplier goesOn) throws Exception {
        var people = people(crowd);
        together(people, hands, it -> it.act(goesOn));
        together(people, hands, Person::settle);
        try (var few = Executors.newFixedThreadPool(LOOKING)) {
            together(people, few, Person::look);
        }
        return history;
    }

    /** Not a part of any history: everybody gives back what they hold, and then so many take the first pair, and the last. */
    void pass(List<Citizen> crowd, int takers) throws Exception {
        var people = people(crowd);
        together(people, hands, Person::leave);
        together(people.subList(0, 2 * takers), hands, it -> it.keep(it.number < takers ? 0 : 3));
    }

    private List<Person> people(List<Citizen> crowd) {
        return IntStream.range(0, crowd.size())
                .mapToObj(it -> new Person(it, crowd.get(it).code()))
                .toList();
    }

    private static void together(List<Person> people, ExecutorService hands, Consumer<Person> act) throws Exception {
        for (var one :
                people.stream().map(it -> hands.submit(() -> act.accept(it))).toList()) {
            one.get();
        }
    }

    @Override
    public void close() {
        hands.close();
    }

    private final class Person {

        private final int number;
        private final String code;
        private final Random random;
        private boolean holds;

        Person(int number, String code) {
            this.number = number;
            this.code = code;
            this.random = new Random(weather.seed() * 31 + number);
        }

        void act(BooleanSupplier goesOn) {
            for (int step = 0; step < weather.steps() || goesOn.getAsBoolean(); step++) {
                if (step >= weather.steps()) {
                    LockSupport.parkNanos(BREATH.toNanos()); // while others start again, which takes the cores
                }
                if (random.nextInt(6) == 0) {
                    withBothHands();
                } else {
                    var call = next();
                    untilAnswered(() -> ask(call));
                }
            }
        }

        /** In the end everybody has a pair or was told of a day that it is full at every time. */
        void settle() {
            var pairs = new ArrayList<>(allPairs());
            Collections.shuffle(pairs, random);
            for (var pair : pairs) {
                if (!(untilAnswered(() -> ask(new Book(number, pair))) instanceof Full)) {
                    return;
                }
            }
        }

        /** A page that takes longer than this may show what was a little before. */
        void look() {
            untilAnswered(() -> {
                long latest = System.nanoTime() + FRESH.toNanos();
                return history.record("any", new Look(number), () -> {
                    var answer = counter.ask(anyPort(), new Look(number), code);
                    return System.nanoTime() < latest ? answer : new None();
                });
            });
        }

        void leave() {
            untilAnswered(() -> counter.ask(anyPort(), new Cancel(number), code));
        }

        void keep(int pair) {
            untilAnswered(
                    () -> counter.ask(anyPort(), new Book(number, allPairs().get(pair)), code));
        }

        private void withBothHands() {
            var left = next();
            var right = random.nextBoolean() ? left : next();
            int other = anyPort();
            var answer = CompletableFuture.supplyAsync(() -> record(other, right, 100), hands);
            untilAnswered(() -> ask(left));
            answer.join();
        }

        private Call next() {
            var pairs = allPairs();
            var pair = pairs.get(random.nextInt(pairs.size()));
            int dice = random.nextInt(100);
            if (holds) {
                return dice < 65 ? new Move(number, pair) : dice < 90 ? new Cancel(number) : new Book(number, pair);
            }
            return dice < 92 ? new Book(number, pair) : new Move(number, pair);
        }

        private Answer ask(Call call) {
            var answer = record(anyPort(), call, random.nextInt(100));
            switch (answer) {
                case Holds(var now) -> holds = !now.isEmpty();
                case Already _ -> holds = true;
                case Nothing _ -> holds = false;
                case Full _ -> {}
                case None _, Away _ -> {}
            }
            return answer;
        }

        private Answer record(int port, Call call, int dice) {
            return history.record(
                    "port " + port,
                    call,
                    () -> dice < weather.broken()
                            ? counter.askAndHangUp(port, call, code, Duration.ofMillis(dice))
                            : counter.ask(port, call, code));
        }

        private static Answer untilAnswered(Supplier<Answer> work) {
            for (int i = 0; i < MOST_TRIES; i++) {
                var answer = work.get();
                if (!(answer instanceof None || answer instanceof Away)) {
                    return answer;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            throw new AssertionError("Nobody answers");
        }

        private int anyPort() {
            var now = ports.get();
            return now.get(random.nextInt(now.size()));
        }
    }

    private List<List<LocalDateTime>> allPairs() {
        return moments.subList(0, 2).stream()
                .flatMap(first -> moments.subList(2, 4).stream().map(second -> List.of(first, second)))
                .toList();
    }
}
