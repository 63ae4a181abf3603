package be.vaxis.registration.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.contract.registration.BucketSum;
import be.vaxis.contract.registration.Buckets;
import be.vaxis.contract.registration.Holding;
import be.vaxis.contract.registration.Holding.Given;
import be.vaxis.kernel.PersonId;
import be.vaxis.registration.RegistrationFixtures;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Taken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is lost, told twice or in another order on its way: after one comparison a copy is what was told. */
class MendedCopyTest {

    /** @param given null when the dose was taken back */
    record Message(PersonId person, UUID dose, @Nullable Given given, Holding after) {}

    /** A listener as the code database is one: the last that is heard of a dose, and of a status, holds. */
    static final class Listener {

        final Map<PersonId, Map<UUID, Given>> doses = new HashMap<>();
        final Map<PersonId, Holding> last = new HashMap<>();

        void hear(Message message) {
            var own = doses.computeIfAbsent(message.person(), _ -> new HashMap<>());
            if (message.given() == null) {
                own.remove(message.dose());
            } else {
                own.put(message.dose(), message.given());
            }
            last.put(message.person(), message.after());
        }

        void hearAgain(PersonId person, Holding all) {
            doses.put(
                    person,
                    all.doses().stream().collect(Collectors.toMap(Given::dose, one -> one, (a, _) -> a, HashMap::new)));
            last.put(person, all);
        }

        Map<PersonId, Holding> holds() {
            Map<PersonId, Holding> all = new HashMap<>();
            last.forEach((person, status) -> {
                var own = List.copyOf(doses.getOrDefault(person, Map.of()).values());
                var holding = new Holding(status.status(), status.nextFrom(), status.nextUntil(), own);
                if (!own.isEmpty()
                        || !holding.equals(Course.of(List.of(), RegistrationFixtures.PRODUCTS)
                                .told())) {
                    all.put(person, holding);
                }
            });
            return all;
        }
    }

    @Property(tries = 300)
    void one_comparison_makes_a_copy_equal(@ForAll Random random, @ForAll @IntRange(min = 0, max = 40) int steps) {
        Map<PersonId, Map<UUID, Taken>> register = new LinkedHashMap<>();
        List<Message> told = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            told.addAll(happens(register, random));
        }
        var listener = new Listener();
        arriving(told, random).forEach(listener::hear);
        Map<PersonId, Holding> truth = truth(register);

        compare(truth, register, listener);

        assertThat(listener.holds()).isEqualTo(truth);
        assertThat(sums(listener.holds())).isEqualTo(sums(truth));
        assertThat(people(truth, listener.holds(), Set.of())).isEmpty();
    }

    @Test
    void whoever_was_told_of_meanwhile_is_no_difference() {
        PersonId somebody = new PersonId(new UUID(1L << 52, 1));
        Map<PersonId, Holding> truth = truth(Map.of(somebody, Map.of(new UUID(7, 7), taken(new UUID(7, 7), 0))));

        assertThat(people(truth, Map.of(), Set.of())).containsExactly(somebody.value());
        assertThat(people(truth, Map.of(), Set.of(somebody.value()))).isEmpty();
        assertThat(people(Map.of(), truth, Set.of(somebody.value()))).isEmpty();
    }

    /** As the two contexts do it: sums first, then the people of the buckets that differ. */
    private static void compare(
            Map<PersonId, Holding> truth, Map<PersonId, Map<UUID, Taken>> register, Listener listener) {
        for (UUID person : people(truth, listener.holds(), Set.of())) {
            var whose = new PersonId(person);
            listener.hearAgain(whose, told(register.get(whose)));
        }
    }

    private static Set<UUID> people(Map<PersonId, Holding> truth, Map<PersonId, Holding> copy, Set<UUID> lately) {
        Set<BucketSum> differing = new HashSet<>(sums(truth));
        sums(copy).stream().filter(sum -> !differing.remove(sum)).forEach(differing::add);
        Set<UUID> people = new HashSet<>();
        differing.stream().map(BucketSum::bucket).forEach(bucket -> {
            Map<UUID, Long> held = new HashMap<>();
            in(bucket, copy).forEach((person, holding) -> held.put(person.value(), holding.fingerprint(person)));
            people.addAll(Divergence.of(in(bucket, truth), held, lately).people());
        });
        return people;
    }

    private static Map<PersonId, Holding> in(int bucket, Map<PersonId, Holding> all) {
        Map<PersonId, Holding> found = new HashMap<>(all);
        found.keySet().removeIf(one -> Buckets.of(one) != bucket);
        return found;
    }

    private static List<BucketSum> sums(Map<PersonId, Holding> all) {
        return Buckets.sums(part -> {
            Map<PersonId, Holding> found = new HashMap<>(all);
            found.keySet()
                    .removeIf(one -> Buckets.of(one) < Buckets.of(new PersonId(part.first()))
                            || Buckets.of(one) > Buckets.of(new PersonId(part.last())));
            return found;
        });
    }

    private static Map<PersonId, Holding> truth(Map<PersonId, Map<UUID, Taken>> register) {
        Map<PersonId, Holding> truth = new HashMap<>();
        register.forEach((person, doses) -> {
            if (!doses.isEmpty()) {
                truth.put(person, told(doses));
            }
        });
        return truth;
    }

    private static Holding told(Map<UUID, Taken> doses) {
        return Course.of(doses.values(), RegistrationFixtures.PRODUCTS).told();
    }

    /** Somebody of six, in five buckets, gets a dose, another day for it, or has it taken back; each dose is told of. */
    private static List<Message> happens(Map<PersonId, Map<UUID, Taken>> register, Random random) {
        int number = random.nextInt(6);
        var person = new PersonId(new UUID((long) Math.min(number, 4) * 800 << 52, number + 1));
        var doses = register.computeIfAbsent(person, _ -> new LinkedHashMap<>());
        UUID dose = new UUID(number, random.nextInt(3));
        boolean back = doses.containsKey(dose) && random.nextInt(3) == 0;
        if (back) {
            doses.remove(dose);
        } else {
            doses.put(dose, taken(dose, random.nextInt(90)));
        }
        Holding after = told(doses);
        List<Message> messages = new ArrayList<>();
        after.doses().forEach(given -> messages.add(new Message(person, given.dose(), given, after)));
        if (back) {
            messages.addFirst(new Message(person, dose, null, after));
        }
        return messages;
    }

    private static Taken taken(UUID dose, int day) {
        return new Taken(new DoseId(dose), "COMIRNATY", LocalDate.of(2021, 5, 6).plusDays(day), false);
    }

    private static List<Message> arriving(List<Message> told, Random random) {
        List<Message> arriving = new ArrayList<>();
        for (Message message : told) {
            int times = random.nextInt(4) == 0 ? random.nextInt(3) : 1;
            arriving.addAll(Collections.nCopies(times, message));
        }
        if (random.nextBoolean()) {
            Collections.shuffle(arriving, random);
        }
        return arriving;
    }
}
