package be.vaxis.selection.coderecord;

import be.vaxis.kernel.Rows;
import be.vaxis.selection.person.PersonEvent.PersonForgotten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Of whoever is forgotten the code database shows no dose; a rebuild brings back rows of nobody, which are not shown. */
@Component
@ProcessingGroup("selection.coderecord")
class WhenPersonForgottenScrubDoses {

    private final Rows rows;

    WhenPersonForgottenScrubDoses(Rows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(PersonForgotten event) {
        rows.set(
                "doses of " + event.person().value(),
                "delete from code_dose where person = ?",
                event.person().value());
    }
}
