package be.vaxis.reservation.directory;

import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;

import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A directory that knows Flanders Expo, with two lines. */
public class DirectoryInMemory implements Directory {

    private final Map<CentreId, CentreView> centres = new TreeMap<>(Map.of(
            GENT_EXPO, new CentreView(GENT_EXPO, "Flanders Expo", "Maaltekouter 1, 9051 Gent", 2, Regime.SELF_BOOKED)));

    public void forget(CentreId centre) {
        centres.remove(centre);
    }

    public void open(CentreView centre) {
        centres.put(centre.centre(), centre);
    }

    @Override
    public Optional<CentreView> find(CentreId centre) {
        return Optional.ofNullable(centres.get(centre));
    }

    @Override
    public List<CentreView> all() {
        return List.copyOf(centres.values());
    }
}
