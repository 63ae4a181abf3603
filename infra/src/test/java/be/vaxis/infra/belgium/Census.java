package be.vaxis.infra.belgium;

import be.vaxis.kernel.PostalCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a run of a hundred thousand people. */
final class Census {

    static final Map<PostalCode, Municipality> TOWNS =
            Atlas.BELGIUM.places().stream().collect(Collectors.toMap(Place::postalCode, Place::municipality));

    static final Belgium BELGIUM = Belgium.of(5, 100_000);
    static final List<Citizen> CITIZENS = BELGIUM.citizens().toList();

    private Census() {}

    static Municipality town(Citizen citizen) {
        return TOWNS.get(citizen.postalCode());
    }

    static int age(Citizen citizen) {
        return 2020 - citizen.birthDate().year();
    }

    /** The part of everyone for whom this holds. */
    static double part(Predicate<Citizen> which) {
        return (double) CITIZENS.stream().filter(which).count() / CITIZENS.size();
    }

    static double partOf(Predicate<Citizen> group, Predicate<Citizen> which) {
        return part(group.and(which)) / part(group);
    }

    static <K> Map<K, Integer> by(Function<Citizen, K> key) {
        Map<K, Integer> counts = new HashMap<>();
        CITIZENS.forEach(citizen -> counts.merge(key.apply(citizen), 1, Integer::sum));
        return counts;
    }

    /** Whether no two of them have the same. */
    static boolean distinct(Stream<Citizen> citizens, Function<Citizen, Object> what) {
        Set<Object> seen = new HashSet<>();
        return citizens.map(what).allMatch(seen::add);
    }
}
