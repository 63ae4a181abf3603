package be.vaxis.selection.coderecord;

import be.vaxis.contract.registration.ComparisonEvent.PersonToldAgain;
import be.vaxis.contract.registration.RegistrationEvent.DoseRegistered;
import be.vaxis.contract.registration.RegistrationEvent.DoseWithdrawn;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Our own copy of the doses of a person; what was heard last of a dose is the truth. Nothing is decided on it. */
@Component
@ProcessingGroup("selection.inbox.codedose")
@Projection(tables = "code_dose")
class CodeDoseCopy {

    private static final String KEEP = """
            insert into code_dose (dose, person, product, given, number) values (?, ?, ?, ?, ?)
            on conflict (dose) do update set product = excluded.product, given = excluded.given, number = excluded.number
            """;

    private final Rows rows;
    private final JdbcClient sql;

    CodeDoseCopy(Rows rows, JdbcClient sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @EventHandler
    void on(DoseRegistered event) {
        rows.set(
                event.dose(),
                KEEP,
                event.dose(),
                event.person().value(),
                event.product(),
                event.given(),
                event.number());
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        rows.set(event.dose(), "delete from code_dose where dose = ?", event.dose());
    }

    /** Takes the place of all that was heard of the person before. */
    @EventHandler
    void on(PersonToldAgain event) {
        var person = event.person().value();
        rows.set("all of " + person, "delete from code_dose where person = ?", person);
        event.holding()
                .doses()
                .forEach(one ->
                        rows.set(one.dose(), KEEP, one.dose(), person, one.product(), one.given(), one.number()));
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate code_dose").update();
    }
}
