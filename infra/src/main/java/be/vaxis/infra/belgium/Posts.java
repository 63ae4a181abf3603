package be.vaxis.infra.belgium;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which adults are care providers: their row is cut into equal stretches, and one adult in each, chosen by the seed,
 * holds a post. So each part of the country has its share of every profession.
 */
final class Posts {

    private static final int THOUSAND = 1000;
    /** Goes through the pattern in such steps that one profession does not stand side by side. */
    private static final int PATTERN_STEP = 75;

    private final List<Profession> pattern = new ArrayList<>();
    private final int adults;
    private final long seed;
    private final int posts;

    /** The numbers of the country, times a density. */
    Posts(int adults, long seed, int density) {
        for (var profession : Profession.values()) {
            pattern.addAll(Collections.nCopies(profession.thousands(), profession));
        }
        this.adults = adults;
        this.seed = seed;
        this.posts = pattern.size() * THOUSAND * density;
    }

    int count() {
        return posts;
    }

    Profession profession(int post) {
        return pattern.get((int) ((long) post * PATTERN_STEP % pattern.size()));
    }

    /** The number, among the adults, of who holds a post. */
    int holder(int post) {
        var from = first(post);
        return from + new Dice(seed, post).below(first(post + 1) - from);
    }

    /** The post of an adult, if they hold one. */
    OptionalInt heldBy(int adult) {
        var post = (int) ((long) adult * posts / adults);
        return holder(post) == adult ? OptionalInt.of(post) : OptionalInt.empty();
    }

    private int first(int post) {
        return (int) Math.ceilDiv((long) post * adults, (long) posts);
    }
}
