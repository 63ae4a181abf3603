package be.vaxis.pharmacovigilance.intake;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import be.vaxis.kernel.access.Role;
import be.vaxis.pharmacovigilance.prefill.Prefilled;
import be.vaxis.pharmacovigilance.prefill.Prefills;
import be.vaxis.pharmacovigilance.report.Reporter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds whom a report is about, for who may report for them. Every look is in the log of the person.
 *
 * <p>Dutch: <i>patiënten</i>. Source: process 9, Pharmacovigilance (a citizen for self or a ward, a care provider for
 * anyone).
 */
@Component
public class Patients {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final Set<Role> CARE =
            EnumSet.of(Role.GP, Role.PHARMACIST, Role.HOSPITAL_PHYSICIAN, Role.VACCINATOR, Role.MEDICAL_LEAD);

    private final PersonIndex people;
    private final Prefills prefills;
    private final AccessLog log;
    private final Clock clock;

    Patients(PersonIndex people, Prefills prefills, AccessLog log, Clock clock) {
        this.people = people;
        this.prefills = prefills;
        this.log = log;
        this.clock = clock;
    }

    /** In Brussels. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }

    /** Whether the caller may report for anyone. */
    public static boolean caresForOthers(Caller caller) {
        return caller.may(Permission.REPORT_SIDE_EFFECT)
                && caller.roles().stream().anyMatch(CARE::contains);
    }

    /** The caller; refused with {@link UnknownPatient} for a program, or somebody of whom nothing is known. */
    public Prefilled self(Caller caller) {
        return find(Optional.ofNullable(caller.insz()), caller).orElseThrow(UnknownPatient::new);
    }

    /**
     * Somebody else.
     *
     * @throws NotYourWard for a citizen, unless it is a minor who lives at the same address
     * @throws UnknownPatient for a care provider
     */
    public Prefilled other(Insz insz, Caller caller) {
        if (caresForOthers(caller)) {
            return find(Optional.of(insz), caller).orElseThrow(UnknownPatient::new);
        }
        Optional<Prefilled> guardian =
                Optional.ofNullable(caller.insz()).flatMap(people::find).flatMap(prefills::find);
        Optional<Prefilled> ward = find(Optional.of(insz), caller);
        if (guardian.isEmpty() || ward.isEmpty() || !ward.get().isWardOf(guardian.get(), today())) {
            throw new NotYourWard();
        }
        return ward.get();
    }

    /** Somebody who was found before. */
    public Prefilled again(PersonId person, Caller caller) {
        log.looked(person, caller, "pharmacovigilance.prefill", "safety");
        return prefills.find(person).orElseThrow(UnknownPatient::new);
    }

    /** In what quality the caller reports for the person. */
    public static Reporter quality(Prefilled person, Caller caller) {
        if (person.insz().isPresent() && person.insz().equals(Optional.ofNullable(caller.insz()))) {
            return Reporter.PATIENT;
        }
        return caresForOthers(caller) ? Reporter.CARE_PROVIDER : Reporter.GUARDIAN;
    }

    private Optional<Prefilled> find(Optional<Insz> insz, Caller caller) {
        Optional<PersonId> person = insz.flatMap(people::find);
        person.ifPresent(one -> log.looked(one, caller, "pharmacovigilance.prefill", "safety"));
        return person.flatMap(prefills::find);
    }
}
