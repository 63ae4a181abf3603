package be.vaxis.pharmacovigilance.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A way to cut ages into bands, from fine to coarse. Every band lies wholly in one band of each coarser scheme.
 *
 * <p>Dutch: <i>leeftijdsindeling</i>. Source: Sciensano, {@code COVID19BE_VACC} for {@link #CAMPAIGN}.
 */
public enum AgeScheme {
    /** Five years, cut at the ages to which the campaign opened: 12, 16 and 18. */
    FIVE_YEARS(0, 5, 12, 16, 18, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90),
    /** As the campaign published its figures. */
    CAMPAIGN(0, 12, 16, 18, 25, 35, 45, 55, 65, 75, 85),
    /** Minors, adults, and those of 65 and over. */
    BROAD(0, 18, 65),
    /** No age at all. */
    ALL(0);

    /** The age of a person whose year of birth is not known. */
    public static final int UNKNOWN_AGE = -1;

    /** What a band reads when the age is not known. */
    public static final String UNKNOWN = "unknown";

    private static final String ANY = "all";

    private final int[] starts;

    AgeScheme(int... starts) {
        this.starts = starts;
    }

    /**
     * The band of an age.
     *
     * @param age in completed years, or {@link #UNKNOWN_AGE}
     * @return such as {@code 18-24}, {@code 90+}, {@code all} or {@code unknown}
     */
    public String band(int age) {
        if (this == ALL) {
            return ANY;
        }
        return age < 0 ? UNKNOWN : label(index(age));
    }

    /** The youngest age of the band of an age; {@link #UNKNOWN_AGE} remains unknown. */
    public int startOf(int age) {
        return age < 0 ? UNKNOWN_AGE : starts[index(age)];
    }

    /** Every band there is, from young to old, the unknown last. */
    public List<String> bands() {
        var known = IntStream.of(starts).mapToObj(this::band);
        return (this == ALL ? known : Stream.concat(known, Stream.of(UNKNOWN))).toList();
    }

    private int index(int age) {
        var index = starts.length - 1;
        while (starts[index] > age) {
            index--;
        }
        return index;
    }

    private String label(int index) {
        return index == starts.length - 1 ? starts[index] + "+" : starts[index] + "-" + (starts[index + 1] - 1);
    }
}
