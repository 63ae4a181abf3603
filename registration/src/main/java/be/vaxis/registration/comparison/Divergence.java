package be.vaxis.registration.comparison;

import be.vaxis.contract.registration.Holding;
import be.vaxis.kernel.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The people of one bucket of whom a copy does not hold what they were told.
 *
 * @param missing nothing is held
 * @param surplus something is held, and nothing was told
 * @param different something else is held
 */
public record Divergence(List<UUID> missing, List<UUID> surplus, List<UUID> different) {

    /**
     * @param told by person
     * @param held fingerprints, by person
     * @param lately people who were told of meanwhile, and are left out
     */
    public static Divergence of(Map<PersonId, Holding> told, Map<UUID, Long> held, Set<UUID> lately) {
        var divergence = new Divergence(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<UUID, Long> rest = new HashMap<>(held);
        told.forEach((person, holding) -> {
            Long fingerprint = rest.remove(person.value());
            if (fingerprint == null) {
                divergence.missing.add(person.value());
            } else if (fingerprint != holding.fingerprint(person)) {
                divergence.different.add(person.value());
            }
        });
        divergence.surplus.addAll(rest.keySet());
        divergence.all().forEach(one -> one.removeAll(lately));
        return divergence;
    }

    private List<List<UUID>> all() {
        return List.of(missing, surplus, different);
    }

    /** All of them. */
    public List<UUID> people() {
        return all().stream().flatMap(List::stream).sorted().toList();
    }
}
