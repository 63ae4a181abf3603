package be.vaxis.pharmacovigilance.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.pharmacovigilance.disclosure.Totals.Counted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Plays the adversary: subtracts the file from every total, and tries every way in which the withheld numbers could
 * have been filled in.
 */
class DifferencingProperties {

    static final int SMALLEST = 4;

    @Property
    void each_withheld_number_can_still_be_anything_from_one_to_k_minus_one(
            @ForAll("campaigns") List<Counted> campaign) {
        var totals = new Totals(SMALLEST).of(campaign);
        var withheld = campaign.stream()
                .map(Counted::stratum)
                .filter(leaf -> isWithheld(leaf, totals))
                .toList();
        var possible = possibleFillings(withheld, totals, campaign);
        for (var leaf = 0; leaf < withheld.size(); leaf++) {
            var number = leaf;
            assertThat(possible.stream().map(filling -> filling[number])).contains(1, 2, 3);
        }
    }

    @Property
    void a_total_less_the_totals_within_it_never_leaves_a_small_number(
            @ForAll("campaigns") List<Counted> campaign, @ForAll Random random) {
        var totals = new Totals(SMALLEST).of(campaign);
        for (var total : told(totals)) {
            var leftOut = leftOut(total);
            for (var within : disjointWithin(total, told(totals), random)) {
                leftOut -= leftOut(within);
            }
            assertThat(leftOut)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isZero(),
                            many -> assertThat(many).isGreaterThanOrEqualTo(SMALLEST));
        }
    }

    @Property
    void totals_add_up(@ForAll("campaigns") List<Counted> campaign) {
        for (var total : new Totals(SMALLEST).of(campaign)) {
            var within = campaign.stream()
                    .filter(leaf -> leaf.stratum().path().contains(total.stratum()))
                    .toList();
            assertThat(total.released())
                    .isEqualTo(within.stream().mapToLong(Counted::released).sum());
            if (total.given() != null) {
                assertThat(total.given())
                        .isEqualTo(within.stream().mapToLong(Counted::given).sum());
            }
        }
    }

    private static boolean isWithheld(Stratum leaf, List<Total> totals) {
        return totals.stream().anyMatch(total -> total.stratum().equals(leaf) && total.given() == null);
    }

    /** All fillings of the withheld numbers with 1 to k-1 that agree with every total that was told. */
    private static List<int[]> possibleFillings(List<Stratum> withheld, List<Total> totals, List<Counted> campaign) {
        List<int[]> possible = new ArrayList<>();
        var sums = new LinkedHashMap<List<Integer>, Long>();
        for (var total : told(totals)) {
            var inside = IntStream.range(0, withheld.size())
                    .filter(leaf -> withheld.get(leaf).path().contains(total.stratum()))
                    .boxed()
                    .toList();
            var known = campaign.stream()
                    .filter(leaf -> leaf.stratum().path().contains(total.stratum()))
                    .filter(leaf -> !withheld.contains(leaf.stratum()))
                    .mapToLong(leaf -> leaf.given() - leaf.released())
                    .sum();
            if (!inside.isEmpty()) {
                sums.put(inside, leftOut(total) - known);
            }
        }
        fill(new int[withheld.size()], 0, sums, possible);
        return possible;
    }

    private static void fill(int[] filling, int next, Map<List<Integer>, Long> sums, List<int[]> possible) {
        if (next == filling.length) {
            var agrees = sums.entrySet().stream()
                    .allMatch(sum -> sum.getKey().stream()
                                    .mapToLong(leaf -> filling[leaf])
                                    .sum()
                            == sum.getValue());
            if (agrees) {
                possible.add(filling.clone());
            }
            return;
        }
        for (var number = 1; number < SMALLEST; number++) {
            filling[next] = number;
            fill(filling, next + 1, sums, possible);
        }
    }

    private static List<Total> told(List<Total> totals) {
        return totals.stream().filter(total -> total.given() != null).toList();
    }

    private static long leftOut(Total total) {
        var given = total.given();
        return (given == null ? 0 : given) - total.released();
    }

    private static Collection<Total> disjointWithin(Total around, List<Total> told, Random random) {
        List<Total> chosen = new ArrayList<>();
        for (var candidate : told) {
            var nested = candidate.stratum().path();
            if (!candidate.equals(around)
                    && nested.contains(around.stratum())
                    && chosen.stream()
                            .noneMatch(other -> nested.contains(other.stratum())
                                    || other.stratum().path().contains(candidate.stratum()))
                    && random.nextBoolean()) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    @Provide
    Arbitrary<List<Counted>> campaigns() {
        var leaf = Combinators.combine(
                        Arbitraries.of("2021-W05", "2021-W06"),
                        Arbitraries.of("F", "M"),
                        Arbitraries.of("1", "2"),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 5))
                .as((week, sex, number, released, left) ->
                        new Counted(new Stratum(week, sex, number), (long) released + left, released));
        return leaf.list().ofMinSize(1).ofMaxSize(10).map(DifferencingProperties::eachOnce);
    }

    private static List<Counted> eachOnce(List<Counted> leaves) {
        var seen = new TreeSet<Stratum>();
        return leaves.stream().filter(leaf -> seen.add(leaf.stratum())).toList();
    }
}
