package be.vaxis.registration.comparison;

import be.vaxis.contract.registration.BucketSum;
import be.vaxis.registration.comparison.ComparisonCommand.TellSums;
import be.vaxis.registration.comparison.ComparisonEvent.SumsTold;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    static final ComparisonId ID = new ComparisonId(new UUID(3, 3));
    static final Instant UNTIL = Instant.parse("2021-05-25T13:00:00Z");
    static final List<BucketSum> SUMS = List.of(new BucketSum(7, 2, 42));

    final AggregateTestFixture<Comparison> comparisons = new AggregateTestFixture<>(Comparison.class);

    @Test
    void sums_are_told_once() {
        comparisons
                .givenNoPriorActivity()
                .when(new TellSums(ID, UNTIL, SUMS))
                .expectEvents(new SumsTold(ID, UNTIL, SUMS));
        comparisons
                .given(new SumsTold(ID, UNTIL, SUMS))
                .when(new TellSums(ID, UNTIL, List.of()))
                .expectNoEvents();
    }
}
