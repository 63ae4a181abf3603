package be.vaxis.infra.belgium;

import be.vaxis.kernel.RizivNumber;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The physicians of one kind that people of each municipality go to: those living there, or the nearest ones. */
final class Doctors {

    private final List<List<RizivNumber>> near;

    Doctors(List<List<RizivNumber>> byMunicipality) {
        near = IntStream.range(0, byMunicipality.size())
                .mapToObj(municipality -> nearest(byMunicipality, municipality))
                .toList();
    }

    /** One of those near, or null when the run has nobody of this kind. */
    @Nullable
    RizivNumber pick(int municipality, Dice dice) {
        var choice = near.get(municipality);
        return choice.isEmpty() ? null : choice.get(dice.below(choice.size()));
    }

    private static List<RizivNumber> nearest(List<List<RizivNumber>> all, int municipality) {
        return IntStream.range(0, all.size())
                .flatMap(away -> IntStream.of(municipality - away, municipality + away))
                .filter(other -> other >= 0 && other < all.size())
                .mapToObj(all::get)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
