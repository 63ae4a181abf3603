package be.vaxis.reservation.directory;

import be.vaxis.reservation.centre.CentreId;
import java.util.List;
import java.util.Optional;

/** Finds centres as they are described now. */
public interface Directory {

    Optional<CentreView> find(CentreId centre);

    /** All that serve postal codes, by name; practices that vaccinate their own people are nowhere listed. */
    List<CentreView> all();
}
