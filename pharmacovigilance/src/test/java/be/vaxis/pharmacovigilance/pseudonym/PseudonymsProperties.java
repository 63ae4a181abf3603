package be.vaxis.pharmacovigilance.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.PersonId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class PseudonymsProperties {

    @Property
    void one_person_has_one_pseudonym_in_a_study(@ForAll @Size(32) byte[] key, @ForAll long id) {
        assertThat(new Pseudonyms(key).of(person(id)))
                .isEqualTo(new Pseudonyms(key).of(person(id)))
                .matches("[0-9a-f]{32}");
    }

    @Property
    void pseudonyms_of_two_studies_do_not_meet(
            @ForAll @Size(32) byte[] one, @ForAll @Size(32) byte[] other, @ForAll long id) {
        net.jqwik.api.Assume.that(!Arrays.equals(one, other));
        assertThat(new Pseudonyms(one).of(person(id))).isNotEqualTo(new Pseudonyms(other).of(person(id)));
    }

    @Example
    void no_two_people_share_a_pseudonym_and_no_bit_of_it_is_shared_between_studies_more_than_by_chance() {
        var heart = new Pseudonyms(key(1));
        var waning = new Pseudonyms(key(2));
        var people = IntStream.range(0, 20_000)
                .mapToObj(PseudonymsProperties::person)
                .toList();
        assertThat(new HashSet<>(people.stream().map(heart::of).toList())).hasSize(people.size());
        for (var digit : List.of(0, 15, 31)) {
            var alike = people.stream()
                    .filter(person ->
                            heart.of(person).charAt(digit) == waning.of(person).charAt(digit))
                    .count();
            assertThat(alike / (double) people.size()).isBetween(1 / 16.0 - 0.01, 1 / 16.0 + 0.01);
        }
    }

    @Property
    void the_name_of_a_dose_is_never_that_of_a_person(@ForAll @Size(32) byte[] key, @ForAll long id) {
        var study = new Pseudonyms(key);
        assertThat(study.ofDose(person(id).value())).isNotEqualTo(study.of(person(id)));
    }

    @Property
    void the_pseudonym_shows_nothing_of_the_number_it_was_made_from(@ForAll @Size(32) byte[] key, @ForAll long id) {
        var person = person(id);
        var own = person.value().toString().replace("-", "");
        assertThat(new Pseudonyms(key).of(person)).isNotEqualTo(own);
    }

    private static PersonId person(long id) {
        return new PersonId(new UUID(0x4000L, id));
    }

    private static byte[] key(int seed) {
        var key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return key;
    }
}
