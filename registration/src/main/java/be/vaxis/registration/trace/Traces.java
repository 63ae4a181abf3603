package be.vaxis.registration.trace;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Sealing;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.vaccinations.UnknownDose;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers who got a vaccine. Numbers are nobody's; whoever is shown can read that they were. */
@Component
public class Traces {

    /** How many doses a page holds at most. */
    public static final int MOST = 1_000;

    private static final String WHAT = "registration.trace";
    private static final String WHY = "safety";

    private final DoseCounts counts;
    private final TracedDoses doses;
    private final Sealing sealing;
    private final AccessLog log;

    Traces(DoseCounts counts, TracedDoses doses, Sealing sealing, AccessLog log) {
        this.counts = counts;
        this.doses = doses;
        this.sealing = sealing;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public TraceCounts count(TraceQuestion question) {
        return counts.of(question);
    }

    /**
     * A page of doses by person; one look for each person on it, written at once, and their keys fetched at once. Who was
     * forgotten is nobody, and is not looked at.
     *
     * @param after the last dose of the page before; null for the first page
     * @param most doses on the page, {@value #MOST} at most
     * @throws UnknownDose when there is no such dose to go on after
     */
    @Transactional
    public List<TracedDose> look(TraceQuestion question, @Nullable DoseId after, int most, Caller by) {
        PersonId last = after == null ? null : doses.personOf(after).orElseThrow(UnknownDose::new);
        List<TracedDose> found = doses.page(question, last, after, Math.clamp(most, 1, MOST));
        sealing.expect(found.stream().map(TracedDose::person).distinct().toList());
        List<PersonId> shown = found.stream()
                .filter(dose -> !dose.insz().isShredded())
                .map(TracedDose::person)
                .distinct()
                .toList();
        if (!shown.isEmpty()) {
            log.lookedAtAll(shown, by, WHAT, WHY);
        }
        return found;
    }
}
