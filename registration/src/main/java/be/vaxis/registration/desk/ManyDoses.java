package be.vaxis.registration.desk;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.patient.Patients;
import be.vaxis.registration.vaccinations.VaccinationsCommand;
import be.vaxis.registration.vaccinations.VaccinationsCommand.KeepImmunization;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterToldDose;
import be.vaxis.registration.vaccinations.VaccinationsId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The {@link DoseDesk} for who hands in many at once: the same questions, each put once for all of them.
 *
 * <p>Somebody whom nobody knows yet is enrolled, as at the desk.
 */
@Component
public class ManyDoses {

    private final PersonIndex index;
    private final Patients patients;
    private final Digests digests;
    private final SharingSettings sharing;

    ManyDoses(PersonIndex index, Patients patients, Digests digests, SharingSettings sharing) {
        this.index = index;
        this.patients = patients;
        this.digests = digests;
        this.sharing = sharing;
    }

    /** What to ask for each, in the same order. */
    public List<Asked> ask(List<Handed> all, Caller caller) {
        Map<Insz, PersonId> people = index.enrolAll(all.stream()
                .flatMap(one -> numbers(one, caller))
                .distinct()
                .sorted(Comparator.comparing(Insz::value)) // so that two lists do not wait for each other in a circle
                .toList());
        Map<PersonId, PartialDate> born = patients.bornOf(people.values());
        Sender sender = new Sender(caller, insz -> Objects.requireNonNull(people.get(insz)), sharing);
        return all.stream().map(one -> ask(one, sender, born)).toList();
    }

    private static Stream<Insz> numbers(Handed handed, Caller caller) {
        return switch (handed) {
            case Handed.Dose(DoseEntry entry, String _) ->
                Stream.of(entry.insz(), entry.vaccinatorInsz(), caller.riziv() == null ? caller.insz() : null)
                        .filter(Objects::nonNull);
            case Handed.Words(PatientNumber.InRegister(Insz insz), String _, String _) -> Stream.of(insz);
            case Handed.Words _ -> Stream.empty();
        };
    }

    private Asked ask(Handed handed, Sender sender, Map<PersonId, PartialDate> born) {
        try {
            return new Asked.Command(
                    switch (handed) {
                        case Handed.Dose(DoseEntry entry, String words) -> dose(entry, words, sender, born);
                        case Handed.Words words -> words(words, sender);
                    });
        } catch (Rejection missing) {
            return new Asked.Nothing(missing);
        }
    }

    private VaccinationsCommand dose(
            DoseEntry entry, @Nullable String words, Sender sender, Map<PersonId, PartialDate> born) {
        PersonId person = sender.people().apply(entry.insz());
        PartialDate date = born.get(person);
        RegisterDose dose = sender.command(
                entry, person, sender.named(entry, person), date == null ? null : Personal.of(person, date));
        return words == null ? dose : new RegisterToldDose(dose, told(person, words), null);
    }

    private KeepImmunization words(Handed.Words words, Sender sender) {
        PersonId person = words.patient() instanceof PatientNumber.InRegister(Insz insz)
                ? sender.people().apply(insz)
                : words.patient().enrol(index);
        DoseId dose = DoseId.named(person, sender.source(), words.key());
        OtherNumber number = words.patient().provisional(index);
        return new KeepImmunization(
                new VaccinationsId(person),
                dose,
                told(person, words.words()),
                sender.source(),
                number == null ? null : Personal.of(person, number));
    }

    private Told told(PersonId person, String words) {
        return new Told(Personal.of(person, words), digests.of("immunization", words));
    }
}
