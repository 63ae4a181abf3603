package be.vaxis.reservation.lineday;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one of several gets.
 *
 * @param places one for each moment, or none at all
 * @param full when the counters themselves have no place left; not when somebody took the last one just before
 */
public record Share(List<Place> places, @Nullable SlotFull full) {}
