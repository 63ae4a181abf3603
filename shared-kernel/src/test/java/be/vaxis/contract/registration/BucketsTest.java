package be.vaxis.contract.registration;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.registration.Holding.Given;
import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BucketsTest {

    static final PersonId ANNA = new PersonId(UUID.fromString("a0a0a0a0-0000-4000-8000-000000000001"));
    static final LocalDate DAY = LocalDate.of(2021, 5, 6);
    static final Given FIRST = new Given(new UUID(7, 1), "COMIRNATY", DAY, 1);
    static final Given SECOND = new Given(new UUID(7, 2), "COMIRNATY", DAY.plusDays(30), 2);

    @Test
    void a_bucket_is_the_first_three_digits_of_an_id() {
        assertThat(Buckets.of(ANNA)).isEqualTo(0xa0a);
        assertThat(Buckets.of(new PersonId(new UUID(-1, -1)))).isEqualTo(Buckets.COUNT - 1);
        assertThat(Buckets.one(0xa0a))
                .isEqualTo(new Buckets(
                        UUID.fromString("a0a00000-0000-0000-0000-000000000000"),
                        UUID.fromString("a0afffff-ffff-ffff-ffff-ffffffffffff")));
        assertThat(Buckets.one(Buckets.COUNT - 1).last())
                .isEqualTo(UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));
    }

    @Test
    void every_id_is_asked_for_once_and_counted_once() {
        Map<PersonId, Holding> all = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            all.put(new PersonId(new UUID((long) i << 50, i)), holding(FIRST));
        }

        var sums = Buckets.sums(part -> {
            Map<PersonId, Holding> found = new HashMap<>(all);
            found.keySet().removeIf(one -> !isIn(one, part));
            return found;
        });

        assertThat(sums.stream().mapToInt(BucketSum::people).sum()).isEqualTo(5_000);
        assertThat(sums).extracting(BucketSum::bucket).isSorted().doesNotHaveDuplicates();
    }

    private static boolean isIn(PersonId person, Buckets part) {
        String id = person.value().toString(); // as the database orders them
        return id.compareTo(part.first().toString()) >= 0
                && id.compareTo(part.last().toString()) <= 0;
    }

    @Test
    void the_order_of_doses_makes_no_other_fingerprint_and_everything_else_does() {
        long print = holding(FIRST, SECOND).fingerprint(ANNA);

        assertThat(holding(SECOND, FIRST).fingerprint(ANNA)).isEqualTo(print);
        assertThat(holding(FIRST).fingerprint(ANNA)).isNotEqualTo(print);
        assertThat(holding(FIRST, SECOND).fingerprint(new PersonId(new UUID(1, 1))))
                .isNotEqualTo(print);
        var renumbered = new Given(SECOND.dose(), SECOND.product(), SECOND.given(), 0);
        assertThat(holding(FIRST, renumbered).fingerprint(ANNA)).isNotEqualTo(print);
        assertThat(new Holding(VaccinationStatus.FULLY_VACCINATED, null, DAY, List.of(FIRST, SECOND)).fingerprint(ANNA))
                .isNotEqualTo(print);
    }

    private static Holding holding(Given... doses) {
        return new Holding(VaccinationStatus.FULLY_VACCINATED, null, null, List.of(doses));
    }
}
