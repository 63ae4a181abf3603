package be.vaxis.infra.csam;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.access.Role;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    final DemoPeople cast = DemoPeople.read();

    @Test
    void every_role_is_played_by_somebody() {
        var played = EnumSet.noneOf(Role.class);
        Stream.concat(cast.people().stream(), cast.programs().stream())
                .forEach(person -> played.addAll(person.roles()));

        assertThat(played).isEqualTo(EnumSet.allOf(Role.class));
    }

    @Test
    void a_citizen_below_level_400_is_there_to_be_refused() {
        assertThat(cast.people()).anyMatch(person -> person.level() < 400);
    }

    @Test
    void every_number_has_valid_check_digits() {
        assertThat(cast.people()).allMatch(person -> Insz.parse(person.insz()) != null);
        assertThat(cast.people())
                .filteredOn(person -> person.nihdi() != null)
                .allMatch(person -> RizivNumber.parse(person.nihdi()).hasValidCheckDigits());
    }

    @Test
    void a_birth_date_agrees_with_the_number() {
        assertThat(cast.people())
                .filteredOn(person -> person.birthDate() != null)
                .isNotEmpty()
                .allMatch(person -> person.insz()
                        .startsWith(person.birthDate().toString().substring(2).replace("-", "")));
    }
}
