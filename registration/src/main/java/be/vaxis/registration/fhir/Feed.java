package be.vaxis.registration.fhir;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.change.Change;
import be.vaxis.registration.change.Changes;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.fhir.Editions.Edition;
import be.vaxis.registration.status.Purpose;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/**
 * Every change of what the caller's organisation has told, once, in the order in which the changes became known: the oldest
 * first, so that whoever has read them can go on where they were.
 *
 * <p>While there is more, a page links to the {@code next} one. The last one links to what comes later by {@code monitor}.
 * The numbers that are counted are those of the reading; that another dose was told and a number changes is no change of
 * this one.
 *
 * <p>Source: issue 4, a feed of changes; FHIR R4, history of a type.
 */
@Component
class Feed {

    private final Changes changes;
    private final Editions editions;
    private final Freshness freshness;
    private final Clock clock;

    Feed(Changes changes, Editions editions, Freshness freshness, Clock clock) {
        this.changes = changes;
        this.editions = editions;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** @throws FhirRefusal 503 while the records lag behind the changes */
    Bundle page(FeedQuestion question, Caller caller) {
        List<Change> found =
                changes.of(DoseDesk.sourceOf(caller), question.after(), question.since(), question.count() + 1);
        boolean more = found.size() > question.count();
        List<Change> shown = more ? found.subList(0, question.count()) : found;
        if (!shown.isEmpty() && !recordsKnow()) {
            throw FhirRefusal.one(503, IssueType.TRANSIENT, "The records are a little behind; ask once more.");
        }
        Bundle page = History.page(editions.of(shown, caller, Purpose.FEED).stream()
                .map(Edition::vaccination)
                .toList());
        page.getMeta().setLastUpdated(Date.from(clock.instant()));
        page.addLink().setRelation("self").setUrl(question.url());
        long last = shown.isEmpty() ? question.after() : shown.getLast().position();
        page.addLink()
                .setRelation(more ? "next" : "monitor")
                .setUrl(question.after(last).url());
        return page;
    }

    /** Whether what was changed is on record: else a change would be skipped, for good. */
    private boolean recordsKnow() {
        return freshness.reached("registration.record") && freshness.reached("registration.immunization");
    }
}
