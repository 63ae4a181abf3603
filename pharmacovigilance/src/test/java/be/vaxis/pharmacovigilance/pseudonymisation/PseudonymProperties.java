package be.vaxis.pharmacovigilance.pseudonymisation;

import static be.vaxis.pharmacovigilance.pseudonymisation.Scene.ANNA;
import static be.vaxis.pharmacovigilance.pseudonymisation.Scene.NOON;
import static be.vaxis.pharmacovigilance.pseudonymisation.Scene.TTL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.Insz;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Encoding;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Point;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.PointRefused;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Scalar;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Seal;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.TransitRefused;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Travelling;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What the scheme promises, of whomever. */
class PseudonymProperties {

    static final int ENOUGH = 200;

    final Scene scene = new Scene();
    final DomainOwner owner = scene.vons();
    final DomainOwner register = scene.register();

    @Property(tries = 8)
    void everybody_is_found_again(@ForAll("people") Insz person) {
        var name = owner.atRest(scene.client("vons").pseudonymise(person));

        assertThat(scene.client("vons").identify(List.of(scene.vons().inTransit(name))))
                .containsExactly(person);
    }

    @Property(tries = 8)
    void two_people_have_two_names_and_one_has_one(@ForAll("people") Insz one, @ForAll("people") Insz other) {
        var first = owner.atRest(scene.client("vons").pseudonymise(one));
        var second = owner.atRest(scene.client("vons").pseudonymise(other));

        assertThat(first.equals(second)).isEqualTo(one.equals(other));
    }

    @Property(tries = 5)
    void a_batch_is_what_singles_are(@ForAll @Size(max = 5) List<@From("people") Insz> people) {
        assertThat(scene.client("vons").pseudonymise(people).stream().map(owner::atRest))
                .containsExactlyElementsOf(people.stream()
                        .map(scene.client("vons")::pseudonymise)
                        .map(owner::atRest)
                        .toList());
    }

    /** Nothing that goes over the line is met twice, though the person is always the same; nor what comes back. */
    @Property(tries = 1)
    void neither_line_nor_service_can_tell_one_from_another() {
        Set<String> met = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            given.add(scene.client("vons").pseudonymise(ANNA).text().split(":")[0]);
        }
        scene.seen.forEach(point -> met.add(point.x()));

        assertThat(met).hasSize(50).doesNotContainAnyElementsOf(given);
        assertThat(given).hasSize(50);
    }

    /**
     * The least byte of what the service sees of one person is spread as chance spreads it: chi-square over 16 classes, which
     * stays under 50 but once in a hundred thousand times.
     */
    @Property(tries = 1)
    void what_the_service_sees_of_one_person_is_spread_evenly() {
        var client = scene.client("vons");
        for (int i = 0; i < ENOUGH; i++) {
            client.pseudonymise(ANNA);
        }
        var counts = new int[16];
        for (var point : scene.seen) {
            counts[point.point().x()[Point.BYTES - 1] & 15]++;
        }
        double expected = ENOUGH / 16.0;
        double chi = 0;
        for (int count : counts) {
            chi += (count - expected) * (count - expected) / expected;
        }

        assertThat(chi).isLessThan(50);
    }

    /** Who has all but the secret of the service: the point at rest, the keys in transit, the other domain. */
    @Property(tries = 5)
    void nobody_goes_back_without_the_secret_of_the_service(@ForAll("people") Insz person, @ForAll long other) {
        var transit = Travelling.read(scene.client("vons").pseudonymise(person));
        var scalar = new Seal("vons", scene.random)
                .open(transit.info(), kid -> scene.activeKey(), NOON)
                .scalar();
        var guess = new Scalar(BigInteger.valueOf(other).abs().add(BigInteger.ONE));
        var value = new Encoding(8).encode(person.value().getBytes(StandardCharsets.US_ASCII));

        assertThat(transit.point()).isNotEqualTo(value);
        assertThat(transit.point().times(scalar)).isNotEqualTo(value);
        assertThatThrownBy(() -> new Encoding(8).decode(transit.point().times(scalar)))
                .isInstanceOf(PointRefused.class);
        assertThatThrownBy(() ->
                        new Encoding(8).decode(transit.point().times(scalar).times(guess.inverse())))
                .isInstanceOf(PointRefused.class);
    }

    @Property(tries = 5)
    void names_of_two_domains_have_nothing_in_common_but_the_service(@ForAll("people") Insz person) {
        var here = owner.atRest(scene.client("vons").pseudonymise(person));
        var there = register.atRest(scene.client("register").pseudonymise(person));
        var converted = register.atRest(
                scene.vons().convertedTo("register", List.of(here)).getFirst());
        var back = scene.register().convertedTo("vons", List.of(converted));

        assertThat(here).isNotEqualTo(there);
        assertThat(converted).isEqualTo(there);
        assertThat(owner.atRest(back.getFirst())).isEqualTo(here);
    }

    @Property(tries = 8)
    void a_replay_is_refused_as_used_until_the_end_and_then_as_ended(@ForAll @IntRange(max = 1300) int seconds) {
        scene.now = NOON;
        var transit = scene.client("vons").pseudonymise(ANNA);
        owner.atRest(transit);
        scene.now = NOON.plusSeconds(seconds);
        boolean lives = seconds < TTL.plusMinutes(1).toSeconds();

        assertThatThrownBy(() -> owner.atRest(transit))
                .isInstanceOfSatisfying(
                        TransitRefused.class,
                        why -> assertThat(why.type()).endsWith(lives ? "transitPresentedBefore" : "transitExpired"));
    }

    @Provide
    Arbitrary<Insz> people() {
        return Arbitraries.integers()
                .between(1, 998)
                .map(serial -> "850730%03d".formatted(serial))
                .map(digits -> new Insz(digits + "%02d".formatted(97 - Integer.parseInt(digits) % 97)));
    }
}
