package be.vaxis.pharmacovigilance.signal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * On which day after the dose reactions begin. Coincidence is spread over the days as reporting is; a cause has its days.
 *
 * <p>Days are coarse: many reactions share one. The chance of Kolmogorov and Smirnov is then too large rather than too
 * small, and so is that of the scan, which adds up the chances of all its windows.
 *
 * <p>Dutch: <i>tijd tot aanvang</i>. Source: Van Holle, Zeinoun, Bauchau and Verstraeten 2012 (TTO); Kolmogorov 1933,
 * Smirnov 1948 (limit distribution); Naus 1965 (scan), Bonferroni's bound.
 *
 * @param days how many reactions began on each day, from day 0
 */
public record TimeToOnset(long... days) {

    private static final int TERMS = 100;

    public TimeToOnset {
        days = days.clone();
        if (days.length == 0 || Arrays.stream(days).anyMatch(day -> day < 0)) {
            throw new IllegalArgumentException("a histogram has days, and counts that are not negative");
        }
    }

    @Override
    public long[] days() {
        return days.clone();
    }

    public long all() {
        return LongStream.of(days).sum();
    }

    /**
     * @param distance greatest between the two distributions
     * @param chance of such a distance or a greater one by coincidence; of one comparison
     */
    public record Distance(double distance, double chance) {}

    /**
     * @param firstDay of the fullest window
     * @param expected in a window, were all days alike
     * @param chance of so full a window anywhere, at most; corrected for the number of windows
     */
    public record Window(int firstDay, int days, long count, double expected, double chance) {}

    /** From days that are all alike; none without a reaction. */
    public Optional<Distance> fromUniform() {
        var even = new long[days.length];
        Arrays.fill(even, 1);
        return all() == 0 ? Optional.empty() : Optional.of(distance(even, all()));
    }

    /** From the other products; none when one of the two has no reaction. Days past the end of the shorter count as 0. */
    public Optional<Distance> from(TimeToOnset others) {
        if (all() == 0 || others.all() == 0) {
            return Optional.empty();
        }
        return Optional.of(distance(others.days, 1 / (1.0 / all() + 1.0 / others.all())));
    }

    /** The fullest run of so many days; none without a reaction. */
    public Optional<Window> fullest(int length) {
        if (length < 1 || length > days.length) {
            throw new IllegalArgumentException("a window fits in the days");
        }
        if (all() == 0) {
            return Optional.empty();
        }
        var windows = days.length - length + 1;
        var first = IntStream.range(0, windows)
                .boxed()
                .reduce(0, (best, day) -> count(day, length) > count(best, length) ? day : best);
        var count = count(first, length);
        var one = BinomialDistribution.of(Math.toIntExact(all()), (double) length / days.length)
                .survivalProbability((int) count - 1);
        return Optional.of(
                new Window(first, length, count, (double) all() * length / days.length, Math.min(1, one * windows)));
    }

    private long count(int first, int length) {
        return Arrays.stream(days, first, first + length).sum();
    }

    private Distance distance(long[] others, double size) {
        double mine = all();
        double theirs = LongStream.of(others).sum();
        var most = 0.0;
        var mineUntil = 0L;
        var theirsUntil = 0L;
        for (var day = 0; day < Math.max(days.length, others.length); day++) {
            mineUntil += day < days.length ? days[day] : 0;
            theirsUntil += day < others.length ? others[day] : 0;
            most = Math.max(most, Math.abs(mineUntil / mine - theirsUntil / theirs));
        }
        return new Distance(most, kolmogorov(Math.sqrt(size) * most));
    }

    /** The limit distribution: the chance to exceed. */
    private static double kolmogorov(double scaled) {
        if (scaled < 0.18) {
            return 1; // differs from 1 by less than 1e-14
        }
        var sum = 0.0;
        for (var k = 1; k <= TERMS; k++) {
            sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * scaled * scaled);
        }
        return Math.clamp(sum, 0, 1);
    }
}
