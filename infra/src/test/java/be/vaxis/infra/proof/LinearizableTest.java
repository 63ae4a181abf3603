package be.vaxis.infra.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.proof.Answer.Full;
import be.vaxis.infra.proof.Answer.Holds;
import be.vaxis.infra.proof.Call.Book;
import be.vaxis.infra.proof.Call.Look;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The checker is checked: it takes what did happen one after the other, and sees every fault it is there for. */
class LinearizableTest {

    private static final int SOMEBODY_NEW = 1_000;

    @Property(tries = 500)
    void what_was_done_one_by_one_is_explained_however_long_the_answers_took(
            @ForAll long seed,
            @ForAll @IntRange(max = 150) int stretch,
            @ForAll @DoubleRange(max = 0.2) double broken) {
        var told = new Told(seed, 30, 8);

        var operations = told.happens(150, stretch, broken);

        assertThat(Linearizable.fault(told.start(), operations, told.journal())).isEmpty();
    }

    @Example
    void a_crowd_of_hundreds_at_once_is_checked_as_well() {
        var told = new Told(20210506, 400, 100);

        var operations = told.happens(5_000, 300, 0.02);

        assertThat(Linearizable.fault(told.start(), operations, told.journal())).isEmpty();
    }

    @Property(tries = 100)
    void one_booking_too_many_is_seen(@ForAll long seed, @ForAll @IntRange(max = 6) int stretch) {
        var told = new Told(seed, 12, 2);
        var operations = new ArrayList<>(told.happens(60, stretch, 0));
        var call = new Book(SOMEBODY_NEW, pairThatIs(0, told.model));
        operations.add(told.afterwards(call, new Holds(call.moments())));
        told.write(call);

        assertThat(Linearizable.fault(told.start(), operations, told.journal())).contains("No order");
    }

    @Property(tries = 100)
    void a_false_full_is_seen(@ForAll long seed, @ForAll @IntRange(max = 6) int stretch) {
        var told = new Told(seed, 6, 2);
        var operations = new ArrayList<>(told.happens(60, stretch, 0));
        var pair = pairThatIs(1, told.model);
        operations.add(told.afterwards(new Book(SOMEBODY_NEW, pair), new Full(pair.getFirst())));

        assertThat(Linearizable.fault(told.start(), operations, told.journal())).contains("No order");
    }

    @Property(tries = 100)
    void half_a_pair_is_seen(@ForAll long seed, @ForAll @IntRange(max = 6) int stretch) {
        var told = new Told(seed, 12, 3);
        var operations = new ArrayList<>(told.happens(60, stretch, 0));
        int holder = holderIn(told.model);
        operations.add(told.afterwards(
                new Look(holder), new Holds(told.model.heldBy(holder).subList(0, 1))));

        assertThat(Linearizable.fault(told.start(), operations, told.journal())).contains("No order");
    }

    @Property(tries = 100)
    void a_lost_booking_is_seen(@ForAll long seed, @ForAll @IntRange(max = 6) int stretch) {
        var told = new Told(seed, 12, 3);
        var operations = new ArrayList<>(told.happens(60, stretch, 0));
        operations.add(told.afterwards(new Look(holderIn(told.model)), new Holds(List.of())));

        assertThat(Linearizable.fault(told.start(), operations, told.journal())).contains("No order");
    }

    @Property(tries = 500)
    void half_a_pair_in_any_answer_is_seen_when_nobody_was_under_way_at_the_same_time(
            @ForAll long seed, @ForAll @IntRange(max = 59) int which) {
        var told = new Told(seed, 12, 3);
        var operations = new ArrayList<>(told.happens(60, 0, 0));
        var before = operations.get(which);
        operations.set(
                which,
                new Operation("A", before.call(), new Holds(List.of(Told.FIRST)), before.invoked(), before.replied()));

        assertThat(Linearizable.fault(told.start(), operations, told.journal())).contains("No order");
    }

    /** A pair whose first moment has that many places left, or more; there is always one, or the case says nothing. */
    private static List<LocalDateTime> pairThatIs(int free, Places model) {
        for (var first : List.of(Told.FIRST, Told.FIRST.plusMinutes(30))) {
            if (free == 0 ? model.freeAt(first) == 0 : model.freeAt(first) > 0) {
                return List.of(first, first.plusWeeks(4));
            }
        }
        Assume.that(false);
        return List.of();
    }

    private static int holderIn(Places model) {
        for (int person = 0; person < 12; person++) {
            if (!model.heldBy(person).isEmpty()) {
                return person;
            }
        }
        Assume.that(false);
        return -1;
    }
}
