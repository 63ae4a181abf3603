package be.vaxis.infra.belgium;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import be.vaxis.kernel.Nis5;
import be.vaxis.kernel.PostalCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities and their postal codes, neighbours beside each other.
 *
 * <p>Municipalities are ordered by federated entity and lowest postal code. The tables hold no coordinates, and codes
 * that follow each other mostly lie beside each other.
 */
final class Atlas {

    static final Atlas BELGIUM = new Atlas();

    private final List<Municipality> municipalities;
    private final List<List<Place>> places;

    private Atlas() {
        var byNis = municipalities(Table.read("municipalities.csv"));
        Map<Municipality, List<Place>> byMunicipality =
                places(Table.read("places.csv"), byNis).stream().collect(groupingBy(Place::municipality));
        municipalities = byNis.values().stream()
                .sorted(comparing(Municipality::entity)
                        .thenComparing(municipality -> placesIn(byMunicipality, municipality)
                                .getFirst()
                                .postalCode()))
                .toList();
        places = municipalities.stream().map(m -> placesIn(byMunicipality, m)).toList();
    }

    List<Municipality> municipalities() {
        return municipalities;
    }

    /** The places of the municipality with this number in {@link #municipalities()}, by postal code. */
    List<Place> places(int municipality) {
        return places.get(municipality);
    }

    /** The number of the federated entity of the municipality with this number. */
    int entity(int municipality) {
        return municipalities.get(municipality).entity().ordinal();
    }

    List<Place> places() {
        return places.stream().flatMap(List::stream).toList();
    }

    private static List<Place> placesIn(Map<Municipality, List<Place>> all, Municipality municipality) {
        return all.getOrDefault(municipality, List.of());
    }

    private static Map<Nis5, Municipality> municipalities(Table table) {
        return table.rows().stream()
                .map(row -> new Municipality(
                        new Nis5(row.get(0)),
                        row.get(1),
                        row.get(2),
                        orNull(row.get(3)),
                        row.get(4),
                        FederatedEntity.valueOf(row.get(5))))
                .collect(toMap(Municipality::nis5, m -> m));
    }

    private static List<Place> places(Table table, Map<Nis5, Municipality> byNis) {
        return table.rows().stream()
                .map(row -> new Place(
                        new PostalCode(row.get(0)),
                        row.get(1),
                        row.get(2),
                        orNull(row.get(3)),
                        requireNonNull(byNis.get(new Nis5(row.get(4)))),
                        Integer.parseInt(row.get(5))))
                .sorted(comparing(Place::postalCode))
                .toList();
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
