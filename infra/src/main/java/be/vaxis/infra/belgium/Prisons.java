package be.vaxis.infra.belgium;

import be.vaxis.kernel.Language;
import be.vaxis.kernel.RizivNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A prison in each town that has one, with five hundred men of 25 to 64 who live in that municipality. */
final class Prisons {

    private static final int PRISONERS = 500;
    private static final int YOUNGEST = 25;
    private static final int OLDEST = 64;

    private final int[] men;
    private final Map<Integer, Collectivity> byMunicipality = new HashMap<>();

    Prisons(Atlas atlas, Population population, IntFunction<@Nullable RizivNumber> physician) {
        men = new int[population.municipalities()];
        var codes = codes();
        for (var municipality = 0; municipality < population.municipalities(); municipality++) {
            men[municipality] = population.men(YOUNGEST, OLDEST, municipality);
            for (var place : atlas.places(municipality)) {
                if (codes.contains(place.postalCode().value())) {
                    byMunicipality.put(municipality, prison(place, physician.apply(municipality)));
                }
            }
        }
    }

    List<Collectivity> all() {
        return byMunicipality.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    @Nullable
    Collectivity of(Seat seat, int age, Dice dice) {
        var prison = byMunicipality.get(seat.municipality());
        if (prison == null || seat.sex() != Population.MEN || age < YOUNGEST || age > OLDEST) {
            return null;
        }
        return dice.below(men[seat.municipality()]) < PRISONERS ? prison : null;
    }

    private static Set<String> codes() {
        return Table.read("prisons.csv").rows().stream().map(List::getFirst).collect(Collectors.toSet());
    }

    private static Collectivity prison(Place place, @Nullable RizivNumber physician) {
        var language = place.municipality().entity().language();
        var name = (language == Language.NL ? "Gevangenis " : "Prison de ") + place.name(language);
        var id = "PRISON-" + Slug.upper(place.nameNl());
        return new Collectivity(id, name, Collectivity.Kind.PRISON, place.postalCode(), physician);
    }
}
