package be.vaxis.registration.vaccinations;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** The one of the same day, product and source. */
    Optional<DoseId> same(RegisterDose command) {
        return standing().filter(kept -> isSame(kept, command)).map(Kept::dose).findFirst();
    }

    /** What others hear of: the doses that are shared. */
    Course shared(Products products) {
        return course(Kept::isShared, products);
    }

    /** What an organisation knows of: the doses that are shared, and those that it holds itself. */
    Course seenBy(Source source, Products products) {
        return course(kept -> kept.isSeenBy(source), products);
    }

    /** As it would be with this dose, new or in the place of what was said about it. */
    Doses with(Kept kept) {
        Doses others = new Doses();
        others.all.putAll(all);
        others.put(kept);
        return others;
    }

    private Course course(Predicate<Kept> which, Products products) {
        return Course.of(standing().filter(which).map(Kept::taken).toList(), products);
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
