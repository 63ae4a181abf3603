package be.vaxis.infra.belgium;

import java.math.BigInteger;

/**
 * In which order the people of the country appear: everyone once, and every beginning of the row spread evenly.
 *
 * <p>Each step goes the golden part of the country further, so that among the first thousand as among the first
 * million each municipality, sex and age has its share, give or take a few. Index and rank are computed from each
 * other, so nothing is kept and a row can start anywhere.
 */
final class Stride {

    private static final double GOLDEN_PART = 0.6180339887498949;

    private final long people;
    private final long start;
    private final long step;
    private final long back;

    Stride(long people, long seed) {
        this.people = people;
        this.start = Math.floorMod(Dice.mix(seed), people);
        this.step = coprime((long) (people * GOLDEN_PART), people);
        this.back = big(step).modInverse(big(people)).longValueExact();
    }

    /** The place of the person at this index in the register of the whole country. */
    int rank(long index) {
        return (int) ((start + index * step) % people);
    }

    /** When the person at this place appears. */
    long index(int rank) {
        return Math.floorMod(rank - start, people) * back % people;
    }

    private static long coprime(long from, long people) {
        var step = from;
        while (!big(step).gcd(big(people)).equals(BigInteger.ONE)) {
            step++;
        }
        return step;
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
