package be.vaxis.registration.immunization;

import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Nothing is left of what was told about a forgotten person, also before anybody knew who it was; the doses of the campaign
 * go on counting in their lots.
 */
@Component
@ProcessingGroup("registration.inbox.immunization")
class ForgottenVersions {

    private final JdbcClient sql;

    ForgottenVersions(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PersonForgotten event) {
        sql.sql(
                        "delete from immunization_version where dose in (select dose from immunization_version where person = ?)")
                .param(event.person().value())
                .update();
    }
}
