package be.vaxis.registration.desk;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.registration.desk.Village.End;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whenever it is found out who somebody is, between whatever is told of them by either number, corrected, taken back or told
 * once more, they end the same.
 */
class MergesInAnyOrderTest {

    /** By which number a vaccination is told; one of both may be told by both. */
    enum By {
        INSZ,
        PASSPORT,
        BOTH
    }

    /** What is told of one vaccination, in this order. */
    record Story(int number, By by, String product, LocalDate day, LocalDate rightDay, Later later, boolean again) {

        String key() {
            return "dose " + number;
        }
    }

    enum Later {
        NOTHING,
        CORRECTED,
        TAKEN_BACK
    }

    /** One step of a story, or the merge. */
    interface Step {
        void in(Village village);
    }

    @Property(tries = 120)
    void the_merge_at_any_place_ends_the_same(@ForAll("stories") List<Story> stories, @ForAll Random random) {
        End one = endOf(mixed(stories, random));
        End other = endOf(mixed(stories, random));

        assertThat(one).isEqualTo(other);
    }

    @Property(tries = 60)
    void as_if_all_had_been_told_by_the_insz(@ForAll("stories") List<Story> stories, @ForAll Random random) {
        List<Story> byInsz = stories.stream()
                .map(s -> new Story(s.number(), By.INSZ, s.product(), s.day(), s.rightDay(), s.later(), s.again()))
                .toList();

        assertThat(endOf(mixed(stories, random))).isEqualTo(endOf(mixed(byInsz, random)));
    }

    @Provide
    static Arbitrary<List<Story>> stories() {
        var story = Combinators.combine(
                        Arbitraries.of(By.values()),
                        Arbitraries.of("COMIRNATY", "SPIKEVAX", "JCOVDEN", Village.FLU),
                        Arbitraries.of(Later.values()),
                        Arbitraries.of(true, false))
                .as((by, product, later, again) ->
                        new Story(0, by, product, FIRST_DAY, FIRST_DAY, by == By.BOTH ? Later.NOTHING : later, again));
        var days = Arbitraries.integers().between(0, 18).list().uniqueElements().ofSize(8);
        return Combinators.combine(story.list().ofMinSize(1).ofMaxSize(4), days).as((list, offsets) -> {
            List<Story> told = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                var one = list.get(i);
                var day = FIRST_DAY.plusDays(offsets.get(2 * i));
                var right = FIRST_DAY.plusDays(offsets.get(2 * i + 1));
                told.add(new Story(i, one.by(), one.product(), day, right, one.later(), one.again()));
            }
            return told;
        });
    }

    private static List<Step> steps(Story story) {
        List<Step> steps = new ArrayList<>();
        if (story.by() != By.INSZ) {
            steps.add(village -> village.tell(story.key(), true, story.product(), story.day()));
        }
        if (story.by() != By.PASSPORT) {
            steps.add(village -> village.tell(story.key(), false, story.product(), story.day()));
        }
        if (story.later() == Later.CORRECTED) {
            steps.add(village -> village.correct(story.key(), story.product(), story.rightDay()));
        }
        if (story.later() == Later.TAKEN_BACK) {
            steps.add(village -> village.takeBack(story.key(), story.product(), story.day()));
        }
        if (story.again()) {
            steps.add(village -> village.tell(story.key(), story.by() != By.INSZ, story.product(), story.day()));
        }
        return steps;
    }

    /** The steps of each story stay in their order; the merge is anywhere, and once more at the end. */
    private static List<Step> mixed(List<Story> stories, Random random) {
        List<Integer> turns = new ArrayList<>();
        turns.add(-1);
        stories.forEach(story -> steps(story).forEach(step -> turns.add(story.number())));
        Collections.shuffle(turns, random);
        int[] done = new int[stories.size()];
        List<Step> mixed = new ArrayList<>();
        for (int turn : turns) {
            mixed.add(turn < 0 ? Village::merge : steps(stories.get(turn)).get(done[turn]++));
        }
        mixed.add(Village::merge);
        return mixed;
    }

    private static End endOf(List<Step> steps) {
        try (var village = new Village()) {
            village.meet();
            steps.forEach(step -> step.in(village));
            return village.endOf(ANNA);
        }
    }
}
