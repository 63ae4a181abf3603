package be.vaxis.infra.belgium;

/**
 * Dice that fall the same way for the same seed and index, on every machine and in every release of Java.
 *
 * <p>The numbers are those of SplitMix64 (Steele, Lea and Flood, 2014), started from both.
 */
final class Dice {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final int PER_MILLE = 1000;

    private long state;

    Dice(long seed, long index) {
        state = mix(seed + mix(index + GAMMA));
    }

    long next() {
        state += GAMMA;
        return mix(state);
    }

    /** A number from 0 to just below the bound, each as likely as another. */
    int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    /** A number below the bound, the lower the likelier. */
    int lowBelow(int bound) {
        return Math.min(below(bound), below(bound));
    }

    boolean chance(int perMille) {
        return below(PER_MILLE) < perMille;
    }

    static long mix(long number) {
        var z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
