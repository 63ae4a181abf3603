package be.vaxis.registration.desk;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Rejection;
import be.vaxis.registration.desk.Rereading.Doubt;
import be.vaxis.registration.desk.Rereading.Reread;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.patient.Patient;
import be.vaxis.registration.patient.Patients;
import be.vaxis.registration.vaccinations.Adopted;
import be.vaxis.registration.vaccinations.Handover;
import be.vaxis.registration.vaccinations.IdentityCommand.Adoption;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gets what was told of a provisional identity ready for the person whose it is: sealed anew, and read once more. */
@Component
class Adoptions {

    private final Rereading rereading;
    private final PersonIndex index;
    private final Patients patients;
    private final SharingSettings sharing;

    Adoptions(Rereading rereading, PersonIndex index, Patients patients, SharingSettings sharing) {
        this.rereading = rereading;
        this.index = index;
        this.patients = patients;
        this.sharing = sharing;
    }

    /** @param doubts why it is not counted, as far as nobody has to be asked */
    record Prepared(Adoption adoption, List<Doubt> doubts) {

        MergeOutcome outcome(Adopted adopted) {
            List<Doubt> all = new ArrayList<>(doubts);
            Rejection because = adopted.because();
            if (because != null) {
                all.add(doubt(because));
            }
            return new MergeOutcome(adopted.dose(), adopted.version(), adopted.sameAs(), adopted.counted(), all);
        }
    }

    /** Nothing when it cannot be read any more, as the identity was forgotten. */
    Optional<Prepared> prepare(Handover one, PersonId from, PersonId person, Insz insz, boolean counts) {
        List<String> words = one.words().stream()
                .flatMap(told -> told.text().value().stream())
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Sender sender = Sender.of(one.source(), index::enrol, sharing);
        List<Reread> read =
                words.stream().map(told -> rereading.read(told, insz)).toList();
        List<DoseId> alsoNamed = read.stream()
                .filter(told -> DoseId.named(from, one.source(), told.key()).equals(one.dose()))
                .flatMap(told -> names(told, person, sender))
                .distinct()
                .toList();
        Told told = new Told(
                Personal.of(person, words.getLast()), one.fingerprints().getLast());
        List<Doubt> doubts = new ArrayList<>(read.getLast().doubts());
        RegisterDose counted = null;
        DoseEntry entry = read.getLast().dose();
        if (entry != null && counts) {
            try {
                counted = sender.command(
                        entry,
                        person,
                        one.dose(),
                        patients.find(person).map(Patient::birthDate).orElse(null));
            } catch (Rejection missing) {
                doubts.add(doubt(missing));
            }
        }
        return Optional.of(new Prepared(
                new Adoption(one.dose(), one.version(), told, one.fingerprints(), one.source(), alsoNamed, counted),
                doubts));
    }

    /** As it would be named when it was told of the person: by its key, or as a dose without one. */
    private static Stream<DoseId> names(Reread told, PersonId person, Sender sender) {
        DoseEntry entry = told.dose();
        return Stream.concat(
                Stream.of(DoseId.named(person, sender.source(), told.key())),
                Stream.ofNullable(entry).map(dose -> sender.named(dose, person)));
    }

    private static Doubt doubt(Rejection refused) {
        return new Doubt(refused.type(), String.valueOf(refused.getMessage()), refused.arguments());
    }
}
