package be.vaxis.registration.copy;

import static be.vaxis.registration.trace.GivenDoses.DAY;
import static be.vaxis.registration.trace.GivenDoses.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.registration.RegisterTables;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.trace.GivenDoses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopyTablesTest {

    static RegisterTables tables;

    final CopyHouse house = new CopyHouse(tables.source());
    final GivenDoses given = new GivenDoses(house.sql);
    final PretendedReceiver vault = new PretendedReceiver(Receiver.VAULT);
    final PretendedReceiver tracing = new PretendedReceiver(Receiver.CONTACT_TRACING);

    @BeforeAll
    static void tables() {
        tables = RegisterTables.open();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @BeforeEach
    void empty() {
        house.clear();
    }

    private void tell(int person) {
        house.changed(Receiver.VAULT, person(person));
        house.changed(Receiver.CONTACT_TRACING, person(person));
        house.tellAll(vault);
        house.tellAll(tracing);
    }

    @Test
    void a_dose_is_told_once_however_often_it_is_heard_of() {
        var dose = given.of(1, "COMIRNATY", "LOT1");

        tell(1);
        tell(1);

        assertThat(vault.items()).containsExactly(dose.value().toString());
        assertThat(vault.sent).hasSize(1);
        assertThat(tracing.sent).hasSize(1);
    }

    @Test
    void a_dose_told_late_numbers_the_others_anew_everywhere() {
        given.of(1, "COMIRNATY", "LOT1", null, DAY.plusDays(30), "GENT-EXPO");
        tell(1);
        assertThat(vault.holds.values()).anyMatch(text -> text.contains("number=1"));

        given.of(1, "COMIRNATY", "LOT1");
        tell(1);

        assertThat(vault.holds.values()).anyMatch(text -> text.contains("number=2"));
        assertThat(vault.sent).hasSize(3);
        assertThat(tracing.holds.values()).singleElement().asString().contains("FULLY_VACCINATED", "doses=2");
    }

    @Test
    void what_is_taken_back_is_erased_and_the_status_with_the_last_of_it() {
        var dose = given.of(1, "COMIRNATY", "LOT1");
        tell(1);

        given.withdrawn(dose);
        tell(1);

        assertThat(vault.holds).isEmpty();
        assertThat(tracing.holds).isEmpty();
        assertThat(rows("copy_item")).isZero();
    }

    @Test
    void what_a_person_does_not_share_is_erased_and_comes_back_when_they_do() {
        var dose = given.of(1, "COMIRNATY", "LOT1");
        given.of(1, "COMIRNATY", "LOT1", null, DAY.plusDays(30), "GENT-EXPO");
        tell(1);

        sharing(dose, "WITHHELD");
        tell(1);
        assertThat(vault.holds.values()).singleElement().asString().contains("number=1");
        assertThat(tracing.holds.values()).singleElement().asString().contains("doses=1");

        sharing(dose, "GIVEN");
        tell(1);
        assertThat(vault.holds).hasSize(2);
    }

    private void sharing(DoseId dose, String sharing) {
        house.sql
                .sql("update dose_record set sharing = ? where dose = ?")
                .params(sharing, dose.value())
                .update();
    }

    @Test
    void whoever_is_forgotten_is_erased_everywhere_and_no_row_is_left() {
        given.of(1, "COMIRNATY", "LOT1");
        given.of(2, "COMIRNATY", "LOT1");
        tell(1);
        tell(2);

        given.forgotten(1);
        tell(1);

        assertThat(vault.holds).hasSize(1);
        assertThat(tracing.holds).hasSize(1);
        assertThat(house.sql
                        .sql("select count(*) from copy_item where person = ?")
                        .param(person(1).value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_receiver_that_is_away_holds_up_nobody_else_and_is_told_when_it_is_back() {
        given.of(1, "COMIRNATY", "LOT1");
        vault.away = true;
        house.changed(Receiver.VAULT, person(1));

        assertThatThrownBy(() -> house.tellAll(vault)).isInstanceOf(ReceiverUnavailable.class);

        house.tellAll(vault); // pauses
        assertThat(vault.sent).isEmpty();
        assertThat(house.queue.faults(Receiver.VAULT)).containsExactly(new Faulty("unreachable", false, 1));
        vault.away = false;
        house.later();
        house.tellAll(vault);
        assertThat(vault.holds).hasSize(1);
        assertThat(rows("copy_due")).isZero();
    }

    @Test
    void what_a_process_did_not_finish_another_one_does_and_what_it_may_have_sent_is_taken_back() {
        var dose = given.of(1, "COMIRNATY", "LOT1");
        house.changed(Receiver.VAULT, person(1));
        vault.whileSending = () -> {
            throw new IllegalStateException("killed after the receiver took it");
        };
        assertThatThrownBy(() -> house.tellAll(vault)).hasMessageStartingWith("killed");
        vault.whileSending = () -> {};
        house.tellAll(vault);
        assertThat(vault.sent).as("the claim holds").hasSize(1);

        given.withdrawn(dose);
        house.later();
        house.tellAll(vault);

        assertThat(vault.holds).isEmpty();
        assertThat(rows("copy_item")).isZero();
    }

    @Test
    void two_processes_never_have_the_same_person() {
        for (int i = 1; i <= 4; i++) {
            given.of(i, "COMIRNATY", "LOT1");
            house.changed(Receiver.VAULT, person(i));
        }

        var first = house.queue.claim(Receiver.VAULT, 3);
        var second = house.queue.claim(Receiver.VAULT, 3);

        assertThat(first).hasSize(3);
        assertThat(second)
                .hasSize(1)
                .noneMatch(
                        due -> first.stream().anyMatch(other -> other.person().equals(due.person())));
    }

    @Test
    void what_happens_while_somebody_is_told_is_told_next() {
        given.of(1, "COMIRNATY", "LOT1");
        house.changed(Receiver.VAULT, person(1));
        vault.whileSending = () -> {
            vault.whileSending = () -> {};
            given.of(1, "COMIRNATY", "LOT2", null, DAY.plusDays(30), "GENT-EXPO");
            house.changed(Receiver.VAULT, person(1));
        };

        house.tellAll(vault);

        assertThat(vault.holds).hasSize(2);
        assertThat(rows("copy_due")).isZero();
    }

    @Test
    void a_claim_that_was_lost_notes_nothing() {
        given.of(1, "COMIRNATY", "LOT1");
        house.changed(Receiver.VAULT, person(1));
        vault.whileSending = () -> {
            vault.whileSending = () -> {};
            house.later();
            assertThat(house.queue.claim(Receiver.VAULT, 3)).hasSize(1);
        };

        house.tellAll(vault);

        assertThat(rows("copy_due")).isEqualTo(1);
        assertThat(house.sql
                        .sql("select count(*) from copy_item where digest is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_a_receiver_refuses_is_stuck_until_somebody_has_looked() {
        given.of(1, "COMIRNATY", "LOT1");
        vault.refuses = true;
        house.changed(Receiver.VAULT, person(1));
        house.tellAll(vault);
        house.later();
        house.tellAll(vault);
        assertThat(vault.sent).hasSize(1);
        assertThat(house.queue.faults(Receiver.VAULT)).containsExactly(new Faulty("http-422", true, 1));

        vault.refuses = false;
        assertThat(house.queue.retry(Receiver.VAULT)).isEqualTo(1);
        house.tellAll(vault);

        assertThat(vault.holds).hasSize(1);
    }

    @Test
    void a_record_that_cannot_be_read_holds_up_nobody_else() {
        given.of(1, "COMIRNATY", "LOT1");
        given.of(2, "COMIRNATY", "?");
        house.changed(Receiver.VAULT, person(1));
        house.changed(Receiver.VAULT, person(2));

        house.tellAll(vault);

        assertThat(vault.holds).hasSize(1);
        assertThat(house.queue.faults(Receiver.VAULT)).containsExactly(new Faulty("unreadable-record", true, 1));
    }

    private int rows(String table) {
        return house.sql
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
