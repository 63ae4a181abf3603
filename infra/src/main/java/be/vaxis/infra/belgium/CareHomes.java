package be.vaxis.infra.belgium;

import be.vaxis.kernel.Language;
import be.vaxis.kernel.RizivNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Care homes, laid along the municipalities by how many people of 75 and over live there. */
final class CareHomes {

    private static final long PEOPLE_PER_HOME = 7_500;
    private static final int FEWEST = 4;
    private static final int FROM_AGE = 75;
    private static final String[] SAINTS = {"Anna", "Jozef", "Maria", "Vincentius", "Elisabeth", "Bernardus", "Rita"};
    private static final String[] FLOWERS = {
        "Tilleuls", "Acacias", "Lilas", "Bruyères", "Peupliers", "Roses", "Glycines"
    };

    private final Steps elderly;
    private final List<Collectivity> homes = new ArrayList<>();

    CareHomes(Atlas atlas, Population population, long size, IntFunction<@Nullable RizivNumber> physician) {
        var starts = new int[population.municipalities() + 1];
        for (var municipality = 0; municipality < population.municipalities(); municipality++) {
            starts[municipality + 1] = starts[municipality] + population.peopleFrom(FROM_AGE, municipality);
        }
        elderly = new Steps(starts);
        var count = (int) Math.max(FEWEST, size / PEOPLE_PER_HOME);
        for (var home = 0; home < count; home++) {
            var middle = (int) ((2L * home + 1) * elderly.end() / (2L * count));
            var municipality = elderly.holding(middle);
            homes.add(home(home, atlas, municipality, physician.apply(municipality)));
        }
    }

    List<Collectivity> all() {
        return homes;
    }

    /** Nobody under 75; one in twenty, from 85 on one in five and from 95 on nearly half. */
    @Nullable
    Collectivity of(int municipality, int age, Dice dice) {
        if (!dice.chance(perMille(age))) {
            return null;
        }
        var here = elderly.start(municipality + 1) - elderly.start(municipality);
        var place = elderly.start(municipality) + dice.below(here);
        return homes.get((int) ((long) place * homes.size() / elderly.end()));
    }

    private static int perMille(int age) {
        if (age < FROM_AGE) {
            return 0;
        }
        return age < 85 ? 50 : age < 95 ? 220 : 450;
    }

    private static Collectivity home(int number, Atlas atlas, int municipality, @Nullable RizivNumber physician) {
        var town = atlas.municipalities().get(municipality);
        var places = atlas.places(municipality);
        return new Collectivity(
                "CARE-HOME-" + Slug.upper(town.nameNl()) + "-" + (number + 1),
                name(number, town.entity().language()),
                Collectivity.Kind.CARE_HOME,
                places.get(number % places.size()).postalCode(),
                physician);
    }

    private static String name(int number, Language language) {
        return switch (language) {
            case NL -> "Woonzorgcentrum Sint-" + SAINTS[number % SAINTS.length];
            case DE -> "Seniorenheim Sankt " + SAINTS[number % SAINTS.length];
            case FR, EN -> "Résidence Les " + FLOWERS[number % FLOWERS.length];
        };
    }
}
