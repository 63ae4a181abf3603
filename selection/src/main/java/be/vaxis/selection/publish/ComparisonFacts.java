package be.vaxis.selection.publish;

import be.vaxis.contract.Publisher;
import be.vaxis.contract.selection.CopyEvent.BucketHeld;
import be.vaxis.contract.selection.CopyEvent.CopyCompared;
import be.vaxis.selection.heldcopy.HeldCopyEvent.BucketListed;
import be.vaxis.selection.heldcopy.HeldCopyEvent.SumsAnswered;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Answers the register. */
@Component
@ProcessingGroup("selection.publish")
@DisallowReplay
class ComparisonFacts {

    private final Publisher publisher;

    ComparisonFacts(Publisher publisher) {
        this.publisher = publisher;
    }

    @EventHandler
    void on(BucketListed event) {
        var held = event.held();
        publisher.publish(new BucketHeld(event.copy().comparison(), event.until(), held.bucket(), held.people()));
    }

    @EventHandler
    void on(SumsAnswered event) {
        publisher.publish(new CopyCompared(event.copy().comparison(), event.people(), event.differing()));
    }
}
