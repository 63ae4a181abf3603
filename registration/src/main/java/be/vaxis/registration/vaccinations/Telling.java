package be.vaxis.registration.vaccinations;

import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.vaccinations.VaccinationsEvent.VaccinationAdopted;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a vaccination was told, as the aggregate remembers it.
 *
 * @param version of the vaccination, from 1; 0 before it was told
 * @param fingerprints of all its words, the latest last; empty while it was told by fields only, as on a page
 * @param words that were told to this person, the latest last; still sealed
 * @param source who told it first; null before
 */
record Telling(
        int version,
        List<String> fingerprints,
        List<Told> words,
        @Nullable Source source) {

    static final Telling NONE = new Telling(0, List.of(), List.of(), null);

    static Telling of(VaccinationAdopted event) {
        return new Telling(event.version(), event.fingerprints(), List.of(event.told()), event.source());
    }

    boolean isKnown() {
        return version > 0;
    }

    /** Whether it reads so today. */
    boolean says(String fingerprint) {
        return !fingerprints.isEmpty() && fingerprints.getLast().equals(fingerprint);
    }

    /** Whether it reads so, or did once: a request that comes again late undoes nothing that was told after it. */
    boolean hasSaid(String fingerprint) {
        return fingerprints.contains(fingerprint);
    }

    boolean isOf(Source by) {
        return by.equals(source);
    }

    /** The vaccination has changed in what counts; how it was told stands as it was. */
    Telling changed(Source by) {
        return new Telling(version + 1, fingerprints, words, source == null ? by : source);
    }

    Telling told(int as, Told now, Source by) {
        return new Telling(as, with(fingerprints, now.fingerprint()), with(words, now), source == null ? by : source);
    }

    private static <T> List<T> with(List<T> before, T last) {
        return Stream.concat(before.stream(), Stream.of(last)).toList();
    }
}
