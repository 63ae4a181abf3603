package be.vaxis.registration.recall;

import be.vaxis.contract.invitation.InvitationEvent.RecallOutcome;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.trace.Csv;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The patients of a recall for those who look after them. Whoever is shown can read that.
 *
 * <p>Source: process 9, Pharmacovigilance.
 */
@Component
public class PhysicianLists {

    /** How many physicians a page names. */
    public static final int MOST_PHYSICIANS = 200;

    /** How many patients a page shows. */
    public static final int PAGE = 100;

    private static final int CHUNK = 1_000;

    private final RecalledPatients patients;
    private final RecallLooks looks;

    PhysicianLists(RecalledPatients patients, RecallLooks looks) {
        this.patients = patients;
        this.looks = looks;
    }

    /** Who has most of them first, {@value #MOST_PHYSICIANS} at most; in numbers, so that nobody is looked at. */
    @Transactional(readOnly = true)
    public List<PhysicianCount> physicians(RecallId recall) {
        return patients.physicians(recall, MOST_PHYSICIANS);
    }

    /**
     * Writes the list as CSV, all of a physician together; each part is logged before it is written.
     *
     * @param only of one physician; null for all
     */
    @Transactional(readOnly = true)
    public void write(RecallId recall, @Nullable Physician only, Caller by, Writer out) throws IOException {
        Csv csv = Csv.begin(
                out,
                "physician_kind",
                "physician",
                "insz",
                "family_name",
                "given_name",
                "product",
                "lot",
                "given",
                "place",
                "advice",
                "told");
        try (Stream<RecalledPatient> all = patients.of(recall, only)) {
            Iterator<RecalledPatient> each = all.iterator();
            while (each.hasNext()) {
                List<RecalledPatient> chunk = new ArrayList<>(CHUNK);
                while (each.hasNext() && chunk.size() < CHUNK) {
                    chunk.add(each.next());
                }
                looks.write(chunk, by);
                for (RecalledPatient patient : chunk) {
                    write(patient, csv);
                }
                out.flush();
            }
        }
    }

    /**
     * The caller's own patients in recalls that were not called off: those whose file they keep, and those whom their
     * organisation vaccinated and of whom nobody keeps one. {@value #PAGE} at most.
     *
     * @param after the last dose of the page before; null for the first page
     */
    @Transactional
    public List<RecalledPatient> own(Caller physician, @Nullable DoseId after) {
        RizivNumber riziv = physician.riziv();
        List<RecalledPatient> found =
                patients.lookedAfterBy(riziv == null ? null : riziv.holder(), physician.organisation(), after, PAGE);
        looks.write(found, physician);
        return found;
    }

    /**
     * Patients of recalled lots whose doses are not shared, for whoever registered these: nobody else knows, so they are in
     * no campaign of messages and have to be told by them. {@value #PAGE} at most.
     *
     * @param after the last dose of the page before; null for the first page
     */
    @Transactional
    public List<RecalledPatient> held(Caller holder, @Nullable DoseId after) {
        List<RecalledPatient> found = patients.heldBy(DoseDesk.sourceOf(holder), after, PAGE);
        looks.write(found, holder);
        return found;
    }

    private static void write(RecalledPatient patient, Csv csv) throws IOException {
        Optional<PersonName> name = Optional.ofNullable(patient.name()).flatMap(Personal::value);
        RecallOutcome outcome = patient.outcome();
        csv.line(
                patient.physician().kind(),
                patient.physician().printed(),
                patient.insz().value().map(Insz::value).orElse(null),
                name.map(PersonName::family).orElse(null),
                name.map(PersonName::given).orElse(null),
                patient.product(),
                patient.lot().value(),
                patient.given(),
                patient.place(),
                patient.advice(),
                outcome == null ? null : outcome.name());
    }
}
