package be.vaxis.registration.vaccinations;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The doses of the person, as the aggregate remembers them. */
final class Doses {

    private final Map<DoseId, Kept> all = new LinkedHashMap<>();

    void put(Kept kept) {
        all.put(kept.dose(), kept);
    }

    void takeBack(DoseId dose) {
        all.computeIfPresent(dose, (id, kept) -> kept.takenBack());
    }

    boolean has(DoseId dose) {
        return all.containsKey(dose);
    }

    /** @throws UnknownDose when there is none */
    Kept get(DoseId dose) {
        Kept kept = all.get(dose);
        if (kept == null) {
            throw new UnknownDose();
        }
        return kept;
    }

    /** The one that is told once more: with the same key, or the same day, product and source. */
    Optional<Kept> alreadyTold(RegisterDose command) {
        Kept sameKey = all.get(command.dose());
        if (sameKey == null) {
            return standing().filter(kept -> isSame(kept, command)).findFirst();
        }
        if (sameKey.withdrawn()) {
            throw new DoseTakenBack();
        }
        if (!isSame(sameKey, command)) {
            throw new KeyReused();
        }
        return Optional.of(sameKey);
    }

    Course course(Products products) {
        return Course.of(standing().map(Kept::taken).toList(), products);
    }

    /** As it would be with this dose, new or in the place of what was said about it. */
    Course courseWith(Taken taken, Products products) {
        List<Taken> doses = new ArrayList<>(without(taken.dose()));
        doses.add(taken);
        return Course.of(doses, products);
    }

    Course courseWithout(DoseId dose, Products products) {
        return Course.of(without(dose), products);
    }

    private List<Taken> without(DoseId dose) {
        return standing()
                .map(Kept::taken)
                .filter(taken -> !taken.dose().equals(dose))
                .toList();
    }

    private Stream<Kept> standing() {
        return all.values().stream().filter(kept -> !kept.withdrawn());
    }

    private static boolean isSame(Kept kept, RegisterDose command) {
        return kept.source().equals(command.source())
                && kept.taken().given().equals(command.given())
                && kept.taken().product().equals(command.vaccine().product());
    }
}
