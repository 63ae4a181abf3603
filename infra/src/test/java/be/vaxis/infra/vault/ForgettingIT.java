package be.vaxis.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Sealing;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnParts
class ForgettingIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    Sealing sealing;

    @Autowired
    JdbcClient sql;

    @Test
    void what_is_sealed_opens_until_the_person_is_forgotten() {
        Enrollee anna = enrolled();
        PersonId person = people.find(anna.insz()).orElseThrow();
        String sealed = sealing.seal(Personal.of(person, new PersonName("Peeters", "Anna")));
        assertThat(sealed).doesNotContain("Peeters");
        assertThat(sealing.open(sealed, PersonName.class).value()).contains(new PersonName("Peeters", "Anna"));

        forget(person, anna.insz());

        assertThat(sealing.open(sealed, PersonName.class).isShredded()).isTrue();
    }

    @Test
    void a_forgotten_number_is_found_no_more_and_met_again_it_is_somebody_new() {
        Enrollee anna = enrolled();
        PersonId before = people.find(anna.insz()).orElseThrow();

        forget(before, anna.insz());

        assertThat(people.enrol(anna.insz())).isNotEqualTo(before);
    }

    @Test
    void one_number_is_one_person_however_often_it_is_enrolled() {
        Insz insz = People.freshInsz();

        assertThat(people.enrol(insz))
                .isEqualTo(people.enrol(insz))
                .isEqualTo(people.find(insz).orElseThrow());
    }

    @Test
    void two_values_sealed_alike_do_not_look_alike() {
        PersonId person = people.enrol(People.freshInsz());
        var name = Personal.of(person, new PersonName("Peeters", "Anna"));

        assertThat(sealing.seal(name)).isNotEqualTo(sealing.seal(name));
    }

    private Enrollee enrolled() {
        Enrollee anna = People.woman("Peeters", "Anna");
        commands.sendAndWait(new EnrolPeople(List.of(anna)));
        return anna;
    }

    private void forget(PersonId person, Insz insz) {
        commands.sendAndWait(new ForgetPerson(person, ForgettingCause.REQUEST_GRANTED));
        await().atMost(SOON).until(() -> people.find(insz).isEmpty());
        assertThat(sql.sql("select count(*) from vault.person where person = ?")
                        .param(person.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
