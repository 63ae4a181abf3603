package be.vaxis.registration.desk;

import be.vaxis.kernel.Digests;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.patient.Patient;
import be.vaxis.registration.patient.Patients;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.DoseRecords;
import be.vaxis.registration.vaccinations.DoseAccepted;
import be.vaxis.registration.vaccinations.ImmunizationKept;
import be.vaxis.registration.vaccinations.StaleVersion;
import be.vaxis.registration.vaccinations.UnknownDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.CorrectDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.KeepImmunization;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterToldDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.ReviseImmunization;
import be.vaxis.registration.vaccinations.VaccinationsCommand.SettleSharing;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import be.vaxis.registration.vaccinations.VaccinationsId;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers doses for callers.
 *
 * <p>Whoever was vaccinated is registered, so somebody whom nobody knows yet is enrolled first; without an INSZ, under a
 * provisional identity.
 *
 * <p>Source: process 4, Registration.
 */
@Component
public class DoseDesk {

    private final CommandGateway commands;
    private final PersonIndex index;
    private final Patients patients;
    private final DoseRecords records;
    private final Digests digests;
    private final SharingSettings sharing;

    DoseDesk(
            CommandGateway commands,
            PersonIndex index,
            Patients patients,
            DoseRecords records,
            Digests digests,
            SharingSettings sharing) {
        this.commands = commands;
        this.index = index;
        this.patients = patients;
        this.records = records;
        this.digests = digests;
        this.sharing = sharing;
    }

    public DoseAccepted register(DoseEntry entry, Caller caller) {
        PersonId person = index.enrol(entry.insz());
        return commands.sendAndWait(
                command(entry, person, new Sender(caller, index::enrol, sharing).named(entry, person), caller));
    }

    /** As {@link #register}, and keeps the words in which it was told. */
    public DoseAccepted register(DoseEntry entry, String words, Caller caller) {
        PersonId person = index.enrol(entry.insz());
        RegisterDose dose =
                command(entry, person, new Sender(caller, index::enrol, sharing).named(entry, person), caller);
        return commands.sendAndWait(new RegisterToldDose(dose, told(person, words), null));
    }

    /** Registers what was kept as it was told until now, and can be counted since it was mended. */
    public DoseAccepted registerKept(
            DoseId dose, PersonId person, int ifVersion, DoseEntry entry, String words, Caller caller) {
        return commands.sendAndWait(
                new RegisterToldDose(command(entry, person, dose, caller), told(person, words), ifVersion));
    }

    /** Keeps a vaccination that is not counted, as it was told. */
    public ImmunizationKept keep(PatientNumber patient, String key, String words, Caller caller) {
        PersonId person = patient.enrol(index);
        OtherNumber number = patient.provisional(index);
        Source source = Sender.sourceOf(caller);
        return commands.sendAndWait(new KeepImmunization(
                new VaccinationsId(person),
                DoseId.named(person, source, key),
                told(person, words),
                source,
                number == null ? null : Personal.of(person, number)));
    }

    /** Puts other words in the place of those that were told; see {@link ReviseImmunization}. */
    public ImmunizationKept revise(
            DoseId dose,
            PersonId person,
            int ifVersion,
            String words,
            @Nullable WithdrawalReason withdraws,
            Caller caller) {
        return commands.sendAndWait(new ReviseImmunization(
                new VaccinationsId(person), dose, ifVersion, told(person, words), Sender.sourceOf(caller), withdraws));
    }

    private Told told(PersonId person, String words) {
        return new Told(Personal.of(person, words), digests.of("immunization", words));
    }

    private RegisterDose command(DoseEntry entry, PersonId person, DoseId dose, Caller caller) {
        Sender sender = new Sender(caller, index::enrol, sharing);
        return sender.command(
                entry,
                person,
                dose,
                patients.find(person).map(Patient::birthDate).orElse(null));
    }

    /** Takes back a dose that the caller's organisation registered, or any one as the help desk. */
    public void withdraw(DoseId dose, WithdrawalReason reason, Caller caller) {
        DoseRecord record = visible(dose, caller);
        commands.sendAndWait(new WithdrawDose(
                new VaccinationsId(record.person()), dose, reason, Sender.sourceOf(caller), mends(caller)));
    }

    /** Corrects a dose that the caller's organisation registered, or any one as the help desk. */
    public DoseAccepted correct(DoseId dose, Correction correction, Caller caller) {
        DoseRecord record = visible(dose, caller);
        PersonId person = record.person();
        String reason = correction.reason();
        String words = correction.words();
        Integer seen = correction.ifVersion();
        if (words == null && seen != null && seen != record.changes()) {
            throw new StaleVersion();
        }
        return commands.sendAndWait(new CorrectDose(
                new VaccinationsId(person),
                dose,
                correction.facts(record, new Sender(caller, index::enrol, sharing)::vaccinator),
                correction.number(record),
                correction.reaction(record),
                patients.find(person).map(Patient::birthDate).orElse(null),
                Sender.sourceOf(caller),
                mends(caller),
                reason == null ? null : Personal.of(person, reason),
                correction.override(),
                words == null ? null : told(person, words),
                words == null ? null : seen)); // told in other words without a correction, it has a version of its own
    }

    /**
     * Registers a dose for whom it was given to, and takes it back from whom it was registered for. Both or neither.
     *
     * @return the dose of the right person
     */
    @Transactional
    public DoseAccepted giveTo(Insz insz, DoseId dose, @Nullable OverrideReason override, Caller caller) {
        DoseRecord record = visible(dose, caller);
        PersonId right = index.enrol(insz);
        Vaccinator vaccinator = record.vaccinator();
        if (vaccinator == null) {
            throw new VaccinatorMissing();
        }
        if (!right.equals(record.person())) {
            withdraw(dose, WithdrawalReason.WRONG_PERSON, caller);
        }
        return commands.sendAndWait(new RegisterDose(
                new VaccinationsId(right),
                right.equals(record.person()) ? dose : DoseId.named(right, record.source(), "given to " + dose),
                Personal.of(right, insz),
                patients.find(right).map(Patient::birthDate).orElse(null),
                record.vaccine(),
                record.given(),
                record.place(),
                vaccinator,
                record.source(),
                record.reaction(),
                Map.of(),
                override != null ? override : record.override(),
                record.consent(),
                record.number(),
                record.sharing() == null ? null : Sharing.WITHHELD)); // nobody has asked this person yet
    }

    /**
     * Gives or withdraws consent to share a dose that the caller's organisation registered, as the person told them.
     *
     * @throws UnknownDose for anybody else while it is held
     */
    public void share(DoseId dose, Sharing wish, Caller caller) {
        share(visible(dose, caller), wish, Sharing.By.VACCINATOR, caller);
    }

    /** The same by the person. */
    public void shareOwn(DoseId dose, Sharing wish, Caller caller) {
        Insz own = caller.insz();
        PersonId person = own == null ? null : index.find(own).orElse(null);
        DoseRecord record = records.find(dose)
                .filter(found -> found.person().equals(person))
                .orElseThrow(UnknownDose::new);
        share(record, wish, Sharing.By.PERSON, caller);
    }

    private void share(DoseRecord record, Sharing wish, Sharing.By by, Caller caller) {
        commands.sendAndWait(new SettleSharing(
                new VaccinationsId(record.person()), record.dose(), wish, by, Sender.sourceOf(caller)));
    }

    private DoseRecord visible(DoseId dose, Caller caller) {
        return records.find(dose).filter(record -> maySee(caller, record)).orElseThrow(UnknownDose::new);
    }

    private static boolean mends(Caller caller) {
        return caller.may(Permission.HELP_DESK);
    }

    /** Whether a caller may mend a dose: one of their organisation, or any one as the help desk. */
    public static boolean mayMend(DoseRecord record, Caller caller) {
        return mends(caller) || isSource(caller, record);
    }

    /** As whom a caller tells: the organisation they work for, or else themselves. */
    public static Source sourceOf(Caller caller) {
        return Sender.sourceOf(caller);
    }

    /** Whether a dose is shared, or was registered by the caller's organisation. */
    public static boolean maySee(Caller caller, DoseRecord record) {
        return !record.isHeld() || isSource(caller, record);
    }

    /** Whether a dose was registered by the caller's organisation, which may then take it back. */
    public static boolean isSource(Caller caller, DoseRecord record) {
        return Sender.sourceOf(caller).equals(record.source());
    }
}
