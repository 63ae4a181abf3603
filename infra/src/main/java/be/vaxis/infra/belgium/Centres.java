package be.vaxis.infra.belgium;

import static java.util.Comparator.comparingInt;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PostalCode;
import java.util.ArrayList;
import java.util.List;

/**
 * The vaccination centres of the country: 95 in Flanders, 53 in Wallonia, 10 in Brussels.
 *
 * <p>Each stands in the largest municipality of its area. Halls and addresses are made up. Antwerp, Ghent and Brussels
 * let citizens book themselves, as in 2021.
 */
public final class Centres {

    private static final int PEOPLE_PER_LINE = 9_000;
    private static final int LARGE_AREA = 150_000;
    private static final int LAST_NUMBER = 60;
    private static final List<String> SELF_BOOKED_TOWNS = List.of("Antwerpen", "Gent");
    private static final Hall EXPO = new Hall("EXPO", "Expo", "Expo");
    private static final List<Hall> HALLS = List.of(
            new Hall("SPORT", "Sporthal", "Centre sportif"),
            new Hall("CULTUUR", "Cultuurcentrum", "Centre culturel"),
            new Hall("FEEST", "Feestzaal", "Salle des fêtes"),
            new Hall("STADION", "Stadion", "Stade"));

    private static final List<CentreSite> ALL = new Centres().sites();

    private final Atlas atlas = Atlas.BELGIUM;
    private final Areas areas = new Areas(atlas, Population.OF_2021);
    private final Homes homes = new Homes(atlas);

    private record Hall(String code, String nl, String fr) {}

    private Centres() {}

    /** Every centre, always the same ones. */
    public static List<CentreSite> all() {
        return ALL;
    }

    private List<CentreSite> sites() {
        List<CentreSite> sites = new ArrayList<>();
        for (var area : areas.all()) {
            sites.add(site(sites.size(), area));
        }
        return List.copyOf(sites);
    }

    private CentreSite site(int number, List<Integer> area) {
        var people = areas.people(area);
        var seat =
                area.stream().max(comparingInt(m -> areas.people(List.of(m)))).orElseThrow();
        var town = atlas.municipalities().get(seat);
        var language = town.entity().language();
        var hall = people >= LARGE_AREA ? EXPO : HALLS.get(number % HALLS.size());
        return new CentreSite(
                Slug.upper(town.name(language)) + "-" + hall.code(),
                "Vaccinatiecentrum " + town.name(Language.NL) + " " + hall.nl(),
                "Centre de vaccination " + town.name(Language.FR) + " " + hall.fr(),
                address(number, seat, language),
                Math.max(1, Math.round((float) people / PEOPLE_PER_LINE)),
                competence(area),
                town.entity() == FederatedEntity.BRUSSELS_COCOM || SELF_BOOKED_TOWNS.contains(town.nameNl()));
    }

    private Address address(int number, int municipality, Language language) {
        var place = atlas.places(municipality).stream()
                .max(comparingInt(Place::weight))
                .orElseThrow();
        var drawn = homes.address(place, language, new Dice(number, 0));
        return new Address(
                drawn.street(),
                Integer.toString(1 + number % LAST_NUMBER),
                null,
                drawn.postalCode(),
                drawn.municipality());
    }

    private List<PostalCode> competence(List<Integer> area) {
        return area.stream()
                .flatMap(municipality -> atlas.places(municipality).stream())
                .map(Place::postalCode)
                .sorted()
                .toList();
    }
}
