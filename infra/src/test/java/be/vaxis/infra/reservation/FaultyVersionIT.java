package be.vaxis.infra.reservation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.infra.testing.OnOtherParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A version of the program that counts wrongly, on the program's own connection, is stopped by the database. */
@OnOtherParts
class FaultyVersionIT {

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void a_slot_of_two_places_of_which_one_is_taken() {
        sql.sql("""
                        insert into lineday_place (centre, day, slot, line, minutes, places, taken)
                        values ('FAULTY', date '2021-05-06', time '09:00', 1, 15, 2, 1)""").update();
    }

    @AfterEach
    void is_planned_no_more() {
        sql.sql("delete from lineday_place where centre = 'FAULTY'").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"taken = taken + 2", "taken = taken - 2", "places = 0", "taken = null"})
    void no_more_are_taken_than_there_are_and_never_fewer_than_none(String fault) {
        assertThatThrownBy(() -> sql.sql("update lineday_place set " + fault + " where centre = 'FAULTY'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
