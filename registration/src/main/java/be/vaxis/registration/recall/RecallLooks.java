package be.vaxis.registration.recall;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Sealing;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down, in a transaction of its own, that patients of a recall are about to be shown. */
@Component
class RecallLooks {

    private static final String WHAT = "registration.recall";
    private static final String WHY = "safety";

    private final AccessLog log;
    private final Sealing sealing;

    RecallLooks(AccessLog log, Sealing sealing) {
        this.log = log;
        this.sealing = sealing;
    }

    /** Of whoever was forgotten a moment ago nothing is written, and nothing will be shown. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void write(List<RecalledPatient> patients, Caller by) {
        sealing.expect(patients.stream().map(RecalledPatient::person).distinct().toList());
        List<PersonId> shown = patients.stream()
                .filter(patient -> !patient.insz().isShredded())
                .map(RecalledPatient::person)
                .distinct()
                .toList();
        if (!shown.isEmpty()) {
            log.lookedAtAll(shown, by, WHAT, WHY);
        }
    }
}
