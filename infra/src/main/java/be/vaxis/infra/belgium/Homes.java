package be.vaxis.infra.belgium;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws addresses: the postal code by its weight in the municipality, a street that any village might have. */
final class Homes {

    private static final int LAST_NUMBER = 180;
    private static final int LAST_BOX = 40;
    private static final int BOXES_PER_MILLE_IN_BRUSSELS = 550;
    private static final int BOXES_PER_MILLE_ELSEWHERE = 160;

    private final Atlas atlas;
    private final Map<String, List<String>> streets;
    private final int[] weights;

    Homes(Atlas atlas) {
        this.atlas = atlas;
        this.streets = Table.read("streets.csv").rows().stream()
                .collect(groupingBy(List::getFirst, mapping(List::getLast, toList())));
        this.weights = atlas.municipalities().stream()
                .mapToInt(m -> atlas.places(atlas.municipalities().indexOf(m)).stream()
                        .mapToInt(Place::weight)
                        .sum())
                .toArray();
    }

    Place place(int municipality, Dice dice) {
        var left = dice.below(weights[municipality]);
        for (var place : atlas.places(municipality)) {
            left -= place.weight();
            if (left < 0) {
                return place;
            }
        }
        throw new IllegalStateException("the weights of a municipality do not add up");
    }

    Address address(Place place, Language spoken, Dice dice) {
        var language = Tongues.ofAddress(place.municipality().entity(), spoken);
        var named = streets.getOrDefault(language.name(), List.of());
        return new Address(
                named.get(dice.below(named.size())),
                Integer.toString(1 + dice.lowBelow(LAST_NUMBER)),
                box(place.municipality().entity(), dice),
                place.postalCode(),
                place.name(language));
    }

    private static @Nullable String box(FederatedEntity entity, Dice dice) {
        var perMille =
                entity == FederatedEntity.BRUSSELS_COCOM ? BOXES_PER_MILLE_IN_BRUSSELS : BOXES_PER_MILLE_ELSEWHERE;
        return dice.chance(perMille) ? Integer.toString(1 + dice.lowBelow(LAST_BOX)) : null;
    }
}
