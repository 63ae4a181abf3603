package be.vaxis.pharmacovigilance.signal;

/**
 * Reports, split by one product and one reaction.
 *
 * <p>Dutch: <i>vierveldentabel</i>. Source: Evans, Waller and Davis 2001.
 *
 * @param both with this product and this reaction (a)
 * @param productOnly with this product and not this reaction (b)
 * @param reactionOnly with another product and this reaction (c)
 * @param neither (d)
 */
public record TwoByTwo(long both, long productOnly, long reactionOnly, long neither) {

    public TwoByTwo {
        if (both < 0 || productOnly < 0 || reactionOnly < 0 || neither < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
    }

    /**
     * @param product reports with the product
     * @param reaction reports with the reaction
     * @param all reports
     */
    public static TwoByTwo of(long both, long product, long reaction, long all) {
        return new TwoByTwo(both, product - both, reaction - both, all - product - reaction + both);
    }

    public long product() {
        return both + productOnly;
    }

    public long reaction() {
        return both + reactionOnly;
    }

    public long all() {
        return product() + reactionOnly + neither;
    }

    /** Reports of both, were they independent; 0 when there is no report at all. */
    public double expected() {
        return all() == 0 ? 0 : (double) product() * reaction() / all();
    }

    boolean hasEmptyCell() {
        return both == 0 || productOnly == 0 || reactionOnly == 0 || neither == 0;
    }

    /** Whether there is something to compare: reports of this product and of others. */
    boolean compares() {
        return product() > 0 && reactionOnly + neither > 0;
    }
}
