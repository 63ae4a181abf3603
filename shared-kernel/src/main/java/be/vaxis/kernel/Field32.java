package be.vaxis.kernel;

/** Arithmetic in the field of 32 elements (polynomial x⁵ + x² + 1), for the check symbol of a code. */
final class Field32 {

    private static final int POLYNOMIAL = 0b100101;

    private Field32() {}

    /**
     * The sum of each symbol times a power of the generator: position 0 weighs 1, position 1 weighs x, and so on.
     *
     * <p>The weights of positions 0 to 30 differ, so that changing one symbol or swapping two changes the sum.
     */
    static int weightedSum(int[] word) {
        int sum = 0;
        for (int i = word.length - 1; i >= 0; i--) {
            sum = timesX(sum) ^ word[i]; // Horner
        }
        return sum;
    }

    private static int timesX(int element) {
        int doubled = element << 1;
        return (doubled & 0b100000) == 0 ? doubled : doubled ^ POLYNOMIAL;
    }
}
