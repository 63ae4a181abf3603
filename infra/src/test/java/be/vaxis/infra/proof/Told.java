package be.vaxis.infra.proof;

import be.vaxis.infra.proof.Answer.Holds;
import be.vaxis.infra.proof.Answer.None;
import be.vaxis.infra.proof.Call.Book;
import be.vaxis.infra.proof.Call.Cancel;
import be.vaxis.infra.proof.Call.Look;
import be.vaxis.infra.proof.Call.Move;
import be.vaxis.infra.proof.Journal.Entry;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Makes histories up: one operation after the other, and then each stretched over the moment at which it was done. */
final class Told {

    static final LocalDateTime FIRST = LocalDateTime.parse("2021-05-06T09:00");
    private static final long STEP = 1_000;

    private final Random random;
    private final int people;
    private final int places;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Long> freeFrom = new ArrayList<>();
    final Places model;

    Told(long seed, int people, int places) {
        this.random = new Random(seed);
        this.people = people;
        this.places = places;
        this.model = start();
        for (int i = 0; i < people; i++) {
            freeFrom.add(0L);
        }
    }

    /** Two times on each of two days, four weeks apart. */
    Places start() {
        return Places.of(Map.of(at(0, 0), places, at(0, 1), places, at(1, 0), places, at(1, 1), places));
    }

    private static LocalDateTime at(int day, int time) {
        return FIRST.plusWeeks(4L * day).plusMinutes(30L * time);
    }

    /** @param stretch over how many operations one may last, before and after the moment at which it is done */
    List<Operation> happens(int count, int stretch, double broken) {
        for (int i = 0; i < count; i++) {
            int person = random.nextInt(people);
            var call = callOf(person);
            long done = (i + 1) * STEP;
            long invoked = Math.max(freeFrom.get(person), done - random.nextLong(stretch * STEP + 1));
            long replied = done + random.nextLong(stretch * STEP + 1);
            if (invoked > done) {
                continue; // this person is still waiting for an answer
            }
            freeFrom.set(person, replied + 1);
            boolean isBroken = !(call instanceof Look) && random.nextDouble() < broken;
            boolean isDone = !isBroken || random.nextBoolean();
            Answer answer = model.answerTo(call);
            if (isDone && answer instanceof Holds) {
                write(call);
            }
            operations.add(
                    isBroken
                            ? new Operation("A", call, new None(), invoked, Operation.NEVER)
                            : new Operation("A", call, answer, invoked, replied));
        }
        return operations;
    }

    /** As the store has it, which knows the order on each day and of each person; other neighbours may have changed places. */
    Journal journal() {
        var stored = new ArrayList<>(entries);
        for (int i = 1; i < stored.size(); i++) {
            if (random.nextBoolean()
                    && Collections.disjoint(
                            stored.get(i).touched(), stored.get(i - 1).touched())) {
                Collections.swap(stored, i, i - 1);
            }
        }
        return new Journal(stored);
    }

    /** A change that the store has, whatever the model says of it. */
    void write(Call call) {
        if (!(call instanceof Look) && !model.heldBy(call.person()).equals(call.wanted())) {
            var touched = new TreeSet<String>();
            touched.add("person " + call.person());
            model.heldBy(call.person()).forEach(it -> touched.add(line(it)));
            call.wanted().forEach(it -> touched.add(line(it)));
            entries.add(new Entry(call.person(), call.wanted(), touched));
            model.apply(call);
        }
    }

    /** Each day has two lines. */
    private String line(LocalDateTime moment) {
        return moment.toLocalDate() + " " + random.nextInt(2);
    }

    /** When everything is answered. */
    Operation afterwards(Call call, Answer answer) {
        long end = operations.size() * 1_000_000L * STEP;
        return new Operation("A", call, answer, end, end + 1);
    }

    private Call callOf(int person) {
        var pair = List.of(at(0, random.nextInt(2)), at(1, random.nextInt(2)));
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> new Book(person, pair);
            case 4, 5 -> new Move(person, pair);
            case 6 -> new Cancel(person);
            default -> new Look(person);
        };
    }
}
