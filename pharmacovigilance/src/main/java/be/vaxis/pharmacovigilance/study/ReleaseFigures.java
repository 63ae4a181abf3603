package be.vaxis.pharmacovigilance.study;

/**
 * What was made for a study, in numbers.
 *
 * <p>Dutch: <i>vrijgavecijfers</i>.
 *
 * @param manifestSha256 hash of {@code datapackage.json}, which holds the hash of every other file
 * @param doses in the file
 * @param people in scope; never told when fewer than k
 * @param dosesLeftOut doses in scope that are not in the file
 * @param productsWithheld doses in the file whose product is not told
 * @param coarserDoses doses in the file that are described more coarsely than was asked
 * @param smallestGroup people in the smallest group of the file; 0 for an empty file
 */
public record ReleaseFigures(
        String manifestSha256,
        long doses,
        long people,
        long dosesLeftOut,
        long productsWithheld,
        long coarserDoses,
        long smallestGroup) {}
