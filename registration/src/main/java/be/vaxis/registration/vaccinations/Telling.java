package be.vaxis.registration.vaccinations;

import be.vaxis.registration.dose.Source;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a vaccination was told, as the aggregate remembers it.
 *
 * @param version of the vaccination, from 1; 0 before it was told
 * @param fingerprints of all its words, the latest last; empty while it was told by fields only, as on a page
 * @param source who told it first; null before
 */
record Telling(
        int version, List<String> fingerprints, @Nullable Source source) {

    static final Telling NONE = new Telling(0, List.of(), null);

    boolean isKnown() {
        return version > 0;
    }

    /** Whether it reads so today. */
    boolean says(String words) {
        return !fingerprints.isEmpty() && fingerprints.getLast().equals(words);
    }

    /** Whether it reads so, or did once: a request that comes again late undoes nothing that was told after it. */
    boolean hasSaid(String words) {
        return fingerprints.contains(words);
    }

    boolean isOf(Source by) {
        return by.equals(source);
    }

    /** The vaccination has changed in what counts; how it was told stands as it was. */
    Telling changed(Source by) {
        return new Telling(version + 1, fingerprints, source == null ? by : source);
    }

    Telling told(int as, String words, Source by) {
        List<String> all =
                Stream.concat(fingerprints.stream(), Stream.of(words)).toList();
        return new Telling(as, all, source == null ? by : source);
    }
}
