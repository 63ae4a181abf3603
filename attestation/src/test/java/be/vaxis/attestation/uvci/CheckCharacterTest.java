package be.vaxis.attestation.uvci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CheckCharacterTest {

    @Test
    void the_worked_example_comes_to_z() {
        assertThat(CheckCharacter.of("URN:UVCI:01:NL:187/37512422923")).isEqualTo('Z');
    }

    @Test
    void the_hash_sign_is_not_counted_and_neither_are_small_letters() {
        assertThatThrownBy(() -> CheckCharacter.of("A#")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CheckCharacter.of("a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_typed_an_identifier_over_is_told_and_nothing_is_refused() {
        assertThat(new Uvci("URN:UVCI:01:NL:187/37512422923#Z").check()).isEqualTo(Uvci.Check.RIGHT);
        assertThat(new Uvci("URN:UVCI:01:NL:187/37512422932#Z").check()).isEqualTo(Uvci.Check.WRONG);
        assertThat(new Uvci("URN:UVCI:01:NL:187/37512422923").check()).isEqualTo(Uvci.Check.ABSENT);
        assertThat(new Uvci("urn:uvci:01:se:ehm/c878-123-4aa#Z").check()).isEqualTo(Uvci.Check.ABSENT);
    }

    @Test
    void an_identifier_has_room_for_eighty_characters() {
        assertThat(new Uvci("A".repeat(80)).value()).hasSize(80);
        assertThatThrownBy(() -> new Uvci("A".repeat(81))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Uvci("")).isInstanceOf(IllegalArgumentException.class);
    }
}
