package be.vaxis.selection.heldcopy;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.registration.BucketSum;
import be.vaxis.contract.registration.Buckets;
import be.vaxis.selection.heldcopy.HeldCopyCommand.AnswerSums;
import be.vaxis.selection.heldcopy.HeldCopyEvent.BucketListed;
import be.vaxis.selection.heldcopy.HeldCopyEvent.SumsAnswered;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class HeldCopyTest {

    static final HeldCopyId COPY = new HeldCopyId(new UUID(0xfff0L << 48, 1));
    static final Instant UNTIL = Instant.parse("2021-05-25T13:00:00Z");
    static final HeldBucket HELD = new HeldBucket(7, Map.of(new UUID(7L << 52, 1), 42L));

    final AggregateTestFixture<HeldCopy> copies = new AggregateTestFixture<>(HeldCopy.class);

    @Test
    void the_buckets_that_differ_are_answered_first_and_then_that_it_was_all() {
        copies.givenNoPriorActivity()
                .when(new AnswerSums(COPY, UNTIL, 700, 1, List.of(HELD)))
                .expectEvents(new BucketListed(COPY, UNTIL, HELD), new SumsAnswered(COPY, 700, 1));
    }

    @Test
    void one_comparison_is_answered_once() {
        copies.given(new SumsAnswered(COPY, 700, 0))
                .when(new AnswerSums(COPY, UNTIL, 700, 1, List.of(HELD)))
                .expectNoEvents();
    }

    @Test
    void a_bucket_differs_when_its_sum_or_its_people_do_or_when_only_one_side_has_it() {
        var told = List.of(
                new BucketSum(1, 2, 10), new BucketSum(2, 2, 10), new BucketSum(3, 1, 5), new BucketSum(4, 1, 5));
        var held = List.of(
                new BucketSum(1, 2, 10), new BucketSum(2, 2, 11), new BucketSum(3, 2, 5), new BucketSum(5, 1, 5));

        assertThat(Answering.differing(told, held)).containsExactly(2, 3, 4, 5);
        assertThat(Answering.differing(told, told)).isEmpty();
    }

    @Test
    void so_many_are_told_and_each_comparison_begins_elsewhere() {
        var all = new TreeSet<>(IntStream.range(0, Buckets.COUNT).boxed().toList());

        assertThat(Answering.chosen(all, COPY.comparison()))
                .hasSize(Answering.MOST)
                .startsWith(0xfff, 0, 1);
        assertThat(Answering.chosen(all, new UUID(5L << 52, 1))).startsWith(5);
    }
}
