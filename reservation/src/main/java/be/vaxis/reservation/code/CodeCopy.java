package be.vaxis.reservation.code;

import be.vaxis.contract.selection.SelectionEvent.CodeActivated;
import be.vaxis.contract.selection.SelectionEvent.CodeDeactivated;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.kernel.CodeDigest;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the own copy of the codes that may be used; knows a code by its digest and nobody by name.
 *
 * <p>Comes first in its group, so that a code is closed before the places booked with it are released.
 */
@Component
@Order(1)
@ProcessingGroup("reservation.inbox.code")
class CodeCopy {

    private final JdbcClient database;

    CodeCopy(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(CodeActivated event) {
        PersonTurn.AMONG_OTHERS.take(event.person(), database);
        database.sql("""
                        insert into bookable_code
                            (code, person, postal_code, doses, minimal_days, maximal_days, from_day, until_day, expected_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?,
                            (select expected_until from bookable_code where person = ? and practice is not null))
                        on conflict (code) do update set person = excluded.person, postal_code = excluded.postal_code, doses = excluded.doses,
                            minimal_days = excluded.minimal_days, maximal_days = excluded.maximal_days,
                            from_day = excluded.from_day, until_day = excluded.until_day,
                            expected_until = excluded.expected_until""")
                .param(event.code().value())
                .param(event.person().value())
                .param(event.postalCode().value())
                .param(event.doses())
                .param(event.minimalIntervalDays())
                .param(event.maximalIntervalDays())
                .param(event.from())
                .param(event.until())
                .param(event.person().value())
                .update();
    }

    @EventHandler
    void on(CodeDeactivated event) {
        remove(event.code());
    }

    @EventHandler
    void on(PersonForgotten event) {
        remove(event.code());
        database.sql("delete from bookable_code where person = ?")
                .param(event.person().value())
                .update();
        database.sql("delete from own_person where person = ?")
                .param(event.person().value())
                .update();
    }

    private void remove(CodeDigest code) {
        database.sql("delete from bookable_code where code = ?")
                .param(code.value())
                .update();
    }
}
