package be.vaxis.pharmacovigilance.pseudonymisation;

import static be.vaxis.pharmacovigilance.pseudonymisation.Scene.ANNA;
import static be.vaxis.pharmacovigilance.pseudonymisation.Scene.BRAM;
import static be.vaxis.pharmacovigilance.pseudonymisation.Scene.MOST;
import static be.vaxis.pharmacovigilance.pseudonymisation.Scene.NOON;
import static be.vaxis.pharmacovigilance.pseudonymisation.Scene.TTL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.Rejection;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import be.vaxis.pharmacovigilance.pseudonymisation.service.ServiceDesk;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.BlindedPoint;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PseudonymisationTest {

    final Scene scene = new Scene();
    final DomainOwner owner = scene.vons();

    @Test
    void a_person_has_one_name_at_rest_and_another_text_in_transit_each_time() {
        var first = scene.client("vons").pseudonymise(ANNA);
        var second = scene.client("vons").pseudonymise(ANNA);

        assertThat(first.text()).isNotEqualTo(second.text());
        var name = owner.atRest(first);
        assertThat(name)
                .isEqualTo(owner.atRest(second))
                .isNotEqualTo(owner.atRest(scene.client("vons").pseudonymise(BRAM)));
        assertThat(name.value()).matches("[0-9a-f]{132}");
    }

    @Test
    void who_may_identify_learns_the_person_by_what_the_owner_put_in_transit() {
        var names = Stream.of(ANNA, BRAM)
                .map(person ->
                        scene.vons().inTransit(owner.atRest(scene.client("vons").pseudonymise(person))))
                .toList();

        assertThat(scene.client("vons").identify(names)).containsExactly(ANNA, BRAM);
    }

    @Test
    void from_one_domain_to_another_and_back_is_the_same_name() {
        var name = owner.atRest(scene.client("vons").pseudonymise(ANNA));
        var other = scene.register()
                .atRest(scene.vons().convertedTo("register", List.of(name)).getFirst());
        var back = owner.atRest(
                scene.register().convertedTo("vons", List.of(other)).getFirst());

        assertThat(other).isNotEqualTo(name);
        assertThat(scene.register().atRest(scene.client("register").pseudonymise(ANNA)))
                .isEqualTo(other);
        assertThat(back).isEqualTo(name);
    }

    @Test
    void a_batch_gives_what_single_ones_give() {
        var batch = scene.client("vons").pseudonymise(List.of(ANNA, BRAM, ANNA));

        assertThat(batch.stream().map(owner::atRest))
                .containsExactlyElementsOf(Stream.of(ANNA, BRAM, ANNA)
                        .map(scene.client("vons")::pseudonymise)
                        .map(owner::atRest)
                        .toList());
    }

    @Test
    void a_batch_has_a_border() {
        assertThat(scene.client("vons").pseudonymise(Collections.nCopies(MOST, ANNA)))
                .hasSize(MOST);
        refused("pseudonymBatchTooLarge", () -> scene.client("vons").pseudonymise(Collections.nCopies(MOST + 1, ANNA)));
    }

    @Test
    void in_transit_it_lives_until_its_end_and_the_minute_in_which_clocks_may_differ() {
        var transit = scene.client("vons").pseudonymise(ANNA);
        scene.now = NOON.plus(TTL).plusSeconds(59);
        var late = owner.atRest(transit);
        scene.now = NOON.plus(TTL).plusSeconds(60);

        assertThat(late).isEqualTo(owner.atRest(scene.client("vons").pseudonymise(ANNA)));
        refused("transitExpired", () -> owner.atRest(transit));
        refused("transitExpired", () -> scene.client("vons").identify(List.of(transit)));
    }

    @Test
    void a_clock_may_be_a_minute_behind_and_no_more() {
        var transit = scene.client("vons").pseudonymise(ANNA);
        scene.now = NOON.minusSeconds(60);
        owner.atRest(transit);
        scene.now = NOON.minusSeconds(61);

        refused("transitFromTheFuture", () -> owner.atRest(transit));
    }

    @Test
    void the_owner_takes_a_name_once_however_its_envelope_is_written() {
        var transit = scene.client("vons").pseudonymise(ANNA);
        var alike = new StringBuilder(transit.text());
        char last = alike.charAt(alike.length() - 1);
        alike.setCharAt(alike.length() - 1, (char) (last + 1)); // four bits of it mean nothing
        owner.atRest(transit);

        refused("transitPresentedBefore", () -> owner.atRest(transit));
        refused("transitPresentedBefore", () -> scene.vons().atRest(transit));
        refused("transitPresentedBefore", () -> owner.atRest(new PseudonymInTransit(alike.toString())));
    }

    @Test
    void the_service_answers_one_question_about_a_name_and_the_same_again() {
        var name = owner.atRest(scene.client("vons").pseudonymise(ANNA));
        var transit = List.of(scene.vons().inTransit(name));
        scene.seen.clear();
        assertThat(scene.client("vons").identify(transit)).containsExactly(ANNA);
        var question = List.copyOf(scene.seen);

        assertThat(scene.identify("vons", question)).hasSize(1);
        refused("transitPresentedBefore", () -> scene.client("vons").identify(transit));
        refused("transitPresentedBefore", () -> scene.convert("vons", "register", List.of(other(question.getFirst()))));
    }

    /** The same name with another blind. */
    private BlindedPoint other(BlindedPoint asked) {
        return BlindedPoint.of("0", asked.point().times(Scalar.random(scene.random)), asked.transitInfo());
    }

    @Test
    void of_another_domain_it_is_refused_by_owner_and_service() {
        var transit = scene.client("register").pseudonymise(ANNA);

        refused("transitOfAnotherDomain", () -> owner.atRest(transit));
        refused("transitOfAnotherDomain", () -> scene.client("vons").identify(List.of(transit)));
    }

    @Test
    void the_keys_in_transit_change_and_what_is_on_its_way_arrives() {
        var before = owner.atRest(scene.client("vons").pseudonymise(ANNA));
        var travelling = scene.client("vons").pseudonymise(ANNA);
        scene.now = NOON.plus(Duration.ofMinutes(2));
        scene.rotate("vons-2", 1);

        assertThat(owner.atRest(scene.client("vons").pseudonymise(ANNA))).isEqualTo(before);
        assertThat(owner.atRest(travelling)).isEqualTo(before);
        scene.dropFirstKey();
        refused("transitKeyUnknown", () -> scene.vons().atRest(travelling));
    }

    @Test
    void with_a_new_secret_what_is_at_rest_is_carried_over_and_what_travels_is_converted_on_arrival() {
        var before = owner.atRest(scene.client("vons").pseudonymise(ANNA));
        var travelling = scene.client("vons").pseudonymise(ANNA);
        scene.rotate("vons-2", 2);
        var present = scene.vons();
        var after = present.atRest(scene.client("vons").pseudonymise(ANNA));

        assertThat(after).isNotEqualTo(before);
        assertThat(present.carriedOver(List.of(before), 1)).containsExactly(after);
        assertThat(present.atRest(travelling)).isEqualTo(after);
        refused("pseudonymEpochOver", () -> present.carriedOver(List.of(before), 7));
    }

    @Test
    void an_unknown_key_is_asked_for_once_a_minute_at_most() {
        owner.atRest(scene.client("vons").pseudonymise(ANNA));
        scene.rotate("vons-2", 1);
        var transit = scene.client("vons").pseudonymise(ANNA);
        scene.now = NOON.plusSeconds(59);
        refused("transitKeyUnknown", () -> owner.atRest(transit));
        scene.now = NOON.plusSeconds(60);

        owner.atRest(transit);
        assertThat(scene.counted).filteredOn(line -> line.contains("KEYS")).hasSize(2);
    }

    @Test
    void known_keys_serve_on_while_the_service_is_away() {
        var transit = scene.client("vons").pseudonymise(ANNA);
        var next = scene.client("vons").pseudonymise(ANNA);
        owner.atRest(transit);
        scene.down = true;
        scene.now = NOON.plus(TTL);

        owner.atRest(next);
        refused("pseudonymsUnavailable", () -> scene.vons().atRest(transit));
    }

    @Test
    void who_spent_its_allowance_waits_and_all_is_counted_without_a_value() {
        scene.allow(3);
        scene.client("vons").pseudonymise(List.of(ANNA, BRAM));
        refused("pseudonymAllowanceSpent", () -> scene.client("vons").pseudonymise(List.of(ANNA, BRAM)));
        scene.now = NOON.plusSeconds(1);
        scene.client("vons").pseudonymise(ANNA);

        assertThat(scene.counted)
                .containsExactly(
                        "software vons PSEUDONYMISE 2",
                        "software vons PSEUDONYMISE 2 refused",
                        "software vons PSEUDONYMISE 1");
    }

    @Test
    void keys_and_conversions_are_for_the_owner_of_the_domain() {
        var name = owner.atRest(scene.client("vons").pseudonymise(ANNA));
        scene.caller = new ServiceDesk.Client("software", "REGISTER");

        refused(
                "notYourPseudonymDomain",
                () -> scene.vons().atRest(scene.client("vons").pseudonymise(ANNA)));
        scene.caller = new ServiceDesk.Client("software", "VONS");
        var keyed = scene.vons();
        keyed.inTransit(name);
        scene.caller = new ServiceDesk.Client("software", "REGISTER");
        refused("notYourPseudonymDomain", () -> keyed.convertedTo("register", List.of(name)));
        refused("pseudonymDomainUnknown", () -> scene.client("elsewhere").pseudonymise(ANNA));
    }

    @Test
    void nothing_is_printed() {
        var transit = scene.client("vons").pseudonymise(ANNA);

        assertThat(transit).hasToString("PseudonymInTransit[…]");
        assertThat(owner.atRest(transit)).hasToString("DomainPseudonym[…]");
        assertThat(scene.seen.toString()).isEqualTo("[BlindedPoint[…]]");
        assertThat(scene.activeKey()).hasToString("TransitKey[vons-1]");
    }

    static void refused(String name, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Rejection.class, why -> assertThat(why.type()).isEqualTo("pharmacovigilance:" + name));
    }
}
