package be.vaxis.infra.belgium;

/**
 * Puts the numbers below a size in another order without writing the order down.
 *
 * <p>Four rounds of a Feistel network over the next even number of bits; a result that falls outside goes round again.
 */
final class Shuffle {

    private static final int ROUNDS = 4;

    private final int size;
    private final long key;
    private final int halfBits;
    private final long halfMask;

    Shuffle(int size, long key) {
        this.size = size;
        this.key = key;
        this.halfBits = Math.max(1, (Integer.SIZE - Integer.numberOfLeadingZeros(size - 1) + 1) / 2);
        this.halfMask = (1L << halfBits) - 1;
    }

    /** Where this position goes; two positions never go to the same place. */
    int at(int position) {
        long place = position;
        do {
            place = exchanged(place);
        } while (place >= size);
        return (int) place;
    }

    private long exchanged(long place) {
        var left = place >>> halfBits;
        var right = place & halfMask;
        for (var round = 0; round < ROUNDS; round++) {
            var next = left ^ (Dice.mix(key + right * ROUNDS + round) & halfMask);
            left = right;
            right = next;
        }
        return left << halfBits | right;
    }
}
