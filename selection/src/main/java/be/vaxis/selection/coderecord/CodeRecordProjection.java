package be.vaxis.selection.coderecord;

import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import be.vaxis.kernel.Sealing;
import be.vaxis.selection.person.CodeState;
import be.vaxis.selection.person.PersonEvent.CodeActivated;
import be.vaxis.selection.person.PersonEvent.CodeDeactivated;
import be.vaxis.selection.person.PersonEvent.PersonEnrolled;
import be.vaxis.selection.person.PersonEvent.PersonForgotten;
import be.vaxis.selection.person.PersonEvent.VaccinationNoted;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what this context itself decided about a person's code. A row may begin with a dose, before enrolment. */
@Component
@ProcessingGroup("selection.coderecord")
@Projection(tables = "code_record")
class CodeRecordProjection {

    private static final String ENROL = """
            insert into code_record (person, code, sealed_name, postal_code) values (?, ?, ?, ?)
            on conflict (person) do update set code = excluded.code, sealed_name = excluded.sealed_name,
                postal_code = excluded.postal_code
            """;
    private static final String ACTIVATE = """
            update code_record set state = ?, first_source = ?, activated_at = ?, doses = ?, first_from = ?,
                first_until = ?
            where person = ?
            """;
    private static final String DEACTIVATE = "update code_record set state = ? where person = ?";
    private static final String NOTE = """
            insert into code_record (person, vaccination, second_from, second_until) values (?, ?, ?, ?)
            on conflict (person) do update set vaccination = excluded.vaccination,
                second_from = excluded.second_from, second_until = excluded.second_until
            """;
    private static final String SCRUB = "delete from code_record where person = ?";

    private final Rows rows;
    private final JdbcClient sql;
    private final Sealing sealing;

    CodeRecordProjection(Rows rows, JdbcClient sql, Sealing sealing) {
        this.rows = rows;
        this.sql = sql;
        this.sealing = sealing;
    }

    @EventHandler
    void on(PersonEnrolled event) {
        rows.set(
                event.person(),
                ENROL,
                event.person().value(),
                event.code().value(),
                sealing.seal(event.name()),
                event.postalCode().value());
    }

    @EventHandler
    void on(CodeActivated event) {
        rows.set(
                event.person(),
                ACTIVATE,
                CodeState.ACTIVATED.name(),
                event.firstSource().name(),
                event.at().atOffset(ZoneOffset.UTC),
                event.terms().doses(),
                event.terms().from(),
                event.terms().until(),
                event.person().value());
    }

    @EventHandler
    void on(CodeDeactivated event) {
        rows.set(
                event.person(),
                DEACTIVATE,
                CodeState.DEACTIVATED.name(),
                event.person().value());
    }

    @EventHandler
    void on(VaccinationNoted event) {
        rows.set(
                event.person(),
                NOTE,
                event.person().value(),
                event.status().name(),
                event.secondFrom(),
                event.secondUntil());
    }

    @EventHandler
    void on(PersonForgotten event) {
        rows.set(event.person(), SCRUB, event.person().value());
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from code_record").update();
    }
}
