package be.vaxis.pharmacovigilance.study;

import org.jspecify.annotations.Nullable;

/**
 * What was made for a study, in numbers.
 *
 * <p>Dutch: <i>vrijgavecijfers</i>.
 *
 * @param manifestSha256 hash of {@code datapackage.json}, which holds the hash of every other file
 * @param doses in the file
 * @param dosesLeftOut doses in scope that are not in the file; null when that would tell about a small group
 * @param wholeHistories people all of whose doses carry one pseudonym
 * @param coarserDoses doses that are described more coarsely than was asked
 * @param productsWithheld doses whose product is not told
 * @param smallestGroup people in the smallest group of the file; 0 for an empty file
 */
public record ReleaseFigures(
        String manifestSha256,
        long doses,
        @Nullable Long dosesLeftOut,
        long wholeHistories,
        long coarserDoses,
        long productsWithheld,
        long smallestGroup) {}
