package be.vaxis.selection.publish;

import be.vaxis.contract.Publisher;
import be.vaxis.contract.selection.SelectionEvent;
import be.vaxis.selection.person.PersonEvent.CodeActivated;
import be.vaxis.selection.person.PersonEvent.CodeDeactivated;
import be.vaxis.selection.person.PersonEvent.PersonEnrolled;
import be.vaxis.selection.person.PersonEvent.PersonForgotten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Tells the other contexts who exists and whose code may be used; not who selected them, nor where they live or work. */
@Component
@ProcessingGroup("selection.publish")
@DisallowReplay
class SelectionFacts {

    private final Publisher publisher;

    SelectionFacts(Publisher publisher) {
        this.publisher = publisher;
    }

    @EventHandler
    void on(PersonEnrolled event) {
        publisher.publish(new SelectionEvent.PersonEnrolled(
                event.person(),
                event.code(),
                event.insz(),
                event.name(),
                event.birthDate(),
                event.sex(),
                event.postalCode(),
                event.address(),
                event.contact(),
                event.language(),
                event.gmdHolder()));
    }

    @EventHandler
    void on(CodeActivated event) {
        var terms = event.terms();
        publisher.publish(new SelectionEvent.CodeActivated(
                event.person(),
                event.code(),
                event.plainCode(),
                event.postalCode(),
                terms.doses(),
                terms.minimalIntervalDays(),
                terms.maximalIntervalDays(),
                terms.from(),
                terms.until()));
    }

    @EventHandler
    void on(CodeDeactivated event) {
        publisher.publish(new SelectionEvent.CodeDeactivated(event.person(), event.code()));
    }

    @EventHandler
    void on(PersonForgotten event) {
        publisher.publish(new SelectionEvent.PersonForgotten(event.person(), event.code()));
    }
}
