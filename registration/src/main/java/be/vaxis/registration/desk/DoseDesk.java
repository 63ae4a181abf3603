package be.vaxis.registration.desk;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.patient.Patient;
import be.vaxis.registration.patient.Patients;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.DoseRecords;
import be.vaxis.registration.vaccinations.DoseAccepted;
import be.vaxis.registration.vaccinations.UnknownDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import be.vaxis.registration.vaccinations.VaccinationsId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Registers doses for callers.
 *
 * <p>Whoever was vaccinated is registered, so somebody whom nobody knows yet is enrolled first.
 *
 * <p>Source: process 4, Registration.
 */
@Component
public class DoseDesk {

    private final CommandGateway commands;
    private final PersonIndex index;
    private final Patients patients;
    private final DoseRecords records;

    DoseDesk(CommandGateway commands, PersonIndex index, Patients patients, DoseRecords records) {
        this.commands = commands;
        this.index = index;
        this.patients = patients;
        this.records = records;
    }

    public DoseAccepted register(DoseEntry entry, Caller caller) {
        Source source = sourceOf(caller);
        Place place = placeOf(entry, caller);
        Vaccinator vaccinator = vaccinatorOf(entry, caller);
        PersonId person = index.enrol(entry.insz());
        return commands.sendAndWait(new RegisterDose(
                new VaccinationsId(person),
                DoseId.named(person, source, keyOf(entry)),
                Personal.of(person, entry.insz()),
                patients.find(person).map(Patient::birthDate).orElse(null),
                entry.vaccine(),
                entry.given(),
                place,
                vaccinator,
                source,
                entry.reaction(),
                entry.screening(),
                entry.override()));
    }

    /** Takes back a dose that the caller's organisation registered. */
    public void withdraw(DoseId dose, WithdrawalReason reason, Caller caller) {
        DoseRecord record = records.find(dose).orElseThrow(UnknownDose::new);
        commands.sendAndWait(new WithdrawDose(new VaccinationsId(record.person()), dose, reason, sourceOf(caller)));
    }

    /** Whether a dose was registered by the caller's organisation, which may then take it back. */
    public static boolean isSource(Caller caller, DoseRecord record) {
        return sourceOf(caller).equals(record.source());
    }

    private static String keyOf(DoseEntry entry) {
        String key = entry.key();
        return key != null ? key : entry.given() + " " + entry.vaccine().product();
    }

    private static Source sourceOf(Caller caller) {
        String organisation = caller.organisation();
        if (organisation != null) {
            return new Source(organisation);
        }
        RizivNumber riziv = caller.riziv();
        return new Source(riziv != null ? riziv.holder() : caller.subject());
    }

    private static Place placeOf(DoseEntry entry, Caller caller) {
        Place told = entry.place();
        if (told != null) {
            return told;
        }
        String organisation = caller.organisation();
        if (organisation != null) {
            return Place.of(organisation);
        }
        RizivNumber riziv = caller.riziv();
        if (riziv == null) {
            throw new PlaceMissing();
        }
        return new Place(Place.Kind.RIZIV, riziv.value());
    }

    private Vaccinator vaccinatorOf(DoseEntry entry, Caller caller) {
        RizivNumber riziv = entry.vaccinatorRiziv();
        Insz insz = entry.vaccinatorInsz();
        if (riziv == null && insz == null) {
            riziv = caller.riziv();
            insz = caller.insz();
        }
        if (riziv != null) {
            return Vaccinator.of(riziv);
        }
        if (insz == null) {
            throw new VaccinatorMissing();
        }
        return Vaccinator.of(Personal.of(index.enrol(insz), insz));
    }
}
