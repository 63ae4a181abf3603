package be.vaxis.pharmacovigilance.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The totals that may be told beside a file from which small groups were left out.
 *
 * <p>Whoever holds a total subtracts what is in the file and knows how many were left out. So a total is withheld when
 * 1 to k-1 were left out; and the total around it is withheld as well, unless so many numbers are withheld within it that
 * each of them can still be anything from 1 to k-1 (complementary suppression). Because strata nest, there is no other
 * way to subtract.
 *
 * <p>Dutch: <i>aanvullende onderdrukking</i>. Source: small-cell analysis; differencing.
 */
public final class Totals {

    private final int smallest;

    /** @param smallest k, the fewest that may be told */
    public Totals(int smallest) {
        this.smallest = smallest;
    }

    /**
     * @param counted the finest strata, each once, all of the same shape
     * @return these and all around them, the widest first
     */
    public List<Total> of(Collection<Counted> counted) {
        Map<Stratum, Node> nodes = new TreeMap<>();
        counted.forEach(leaf -> add(leaf, nodes));
        List<Total> totals = new ArrayList<>();
        nodes.values().stream().filter(node -> node.isRoot).forEach(root -> tell(root, totals));
        Collections.sort(totals, (one, other) -> one.stratum().compareTo(other.stratum()));
        return List.copyOf(totals);
    }

    private static void add(Counted leaf, Map<Stratum, Node> nodes) {
        Node around = null;
        for (var stratum : leaf.stratum().path()) {
            var isNew = !nodes.containsKey(stratum);
            var node = nodes.computeIfAbsent(stratum, Node::new);
            node.given += leaf.given();
            node.released += leaf.released();
            if (isNew && around != null) {
                around.within.add(node);
                node.isRoot = false;
            }
            around = node;
        }
    }

    /** What remains unknown in this stratum once all that may be told within it is told. */
    private Unknown tell(Node node, List<Total> totals) {
        var unknown = node.within.isEmpty()
                ? Unknown.of(node.given - node.released)
                : node.within.stream().map(part -> tell(part, totals)).reduce(Unknown.NOTHING, Unknown::and);
        var told = unknown.isSafeToSum(smallest);
        totals.add(new Total(node.stratum, told ? node.given : null, node.released));
        return told ? Unknown.NOTHING : unknown;
    }

    /**
     * The doses of a stratum.
     *
     * @param given in all
     * @param released those of them that are in the file
     */
    public record Counted(Stratum stratum, long given, long released) {}

    /**
     * Numbers that are not told.
     *
     * @param sum of them
     * @param numbers how many numbers
     */
    private record Unknown(long sum, int numbers) {

        static final Unknown NOTHING = new Unknown(0, 0);

        static Unknown of(long leftOut) {
            return leftOut == 0 ? NOTHING : new Unknown(leftOut, 1);
        }

        Unknown and(Unknown other) {
            return new Unknown(sum + other.sum, numbers + other.numbers);
        }

        /** A single number must be large; of several small ones, each must remain free between 1 and k-1. */
        boolean isSafeToSum(int smallest) {
            if (numbers <= 1) {
                return sum == 0 || sum >= smallest;
            }
            return sum >= smallest && sum >= numbers + smallest - 2 && sum <= (smallest - 1L) * (numbers - 1) + 1;
        }
    }

    private static final class Node {

        final Stratum stratum;
        final List<Node> within = new ArrayList<>();
        boolean isRoot = true;
        long given;
        long released;

        Node(Stratum stratum) {
            this.stratum = stratum;
        }
    }
}
