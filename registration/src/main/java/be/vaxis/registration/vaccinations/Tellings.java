package be.vaxis.registration.vaccinations;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.vaccinations.VaccinationsEvent.VaccinationAdopted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the vaccinations of the person were told, as the aggregate remembers it. */
final class Tellings {

    private final Map<DoseId, Telling> all = new LinkedHashMap<>();

    /** By which other ids a vaccination would be told, as it was told first of a provisional identity. */
    private final Map<DoseId, DoseId> otherwise = new LinkedHashMap<>();

    Telling of(DoseId dose) {
        return all.getOrDefault(dose, Telling.NONE);
    }

    boolean has(DoseId dose) {
        return all.containsKey(dose);
    }

    /** Under which id a vaccination is here that is told under this one. */
    DoseId here(DoseId dose) {
        return has(dose) ? dose : otherwise.getOrDefault(dose, dose);
    }

    /** The one here that any of these ids names. */
    Optional<DoseId> anyOf(Iterable<DoseId> named) {
        for (DoseId dose : named) {
            if (has(here(dose))) {
                return Optional.of(here(dose));
            }
        }
        return Optional.empty();
    }

    Stream<Map.Entry<DoseId, Telling>> stream() {
        return all.entrySet().stream();
    }

    boolean areAllOf(Source source) {
        return all.values().stream().allMatch(telling -> telling.isOf(source));
    }

    /** @throws StaleVersion when the caller has read another one */
    void requireVersion(DoseId dose, @Nullable Integer read) {
        if (read != null && read != of(dose).version()) {
            throw new StaleVersion();
        }
    }

    void change(DoseId dose, UnaryOperator<Telling> how) {
        all.put(dose, how.apply(of(dose)));
    }

    /** A vaccination that is here twice is the one that was here before. */
    void adopt(VaccinationAdopted event) {
        DoseId same = event.sameAs();
        if (same == null) {
            all.put(event.dose(), Telling.of(event));
        }
        DoseId here = same == null ? event.dose() : same;
        Stream.concat(event.alsoNamed().stream(), Stream.of(event.dose()))
                .filter(named -> !has(named))
                .forEach(named -> otherwise.put(named, here));
    }
}
