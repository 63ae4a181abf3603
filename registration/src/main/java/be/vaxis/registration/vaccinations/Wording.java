package be.vaxis.registration.vaccinations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.vaccinations.VaccinationsCommand.CorrectDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.KeepImmunization;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.ReviseImmunization;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ImmunizationTold;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of vaccinations that are told word for word, beside what counts.
 *
 * <p>To be called while a command is handled: what is recorded is sourced at once.
 */
record Wording(VaccinationsId id, Doses doses, Tellings tellings, Recording recording) {

    Clock clock() {
        return recording.clock();
    }

    DoseAccepted register(RegisterDose dose, Told told, @Nullable Integer ifVersion) {
        tellings.requireVersion(dose.dose(), ifVersion);
        Optional<Kept> known = doses.alreadyTold(dose);
        if (known.stream().anyMatch(kept -> !kept.facts().equals(dose.facts()))) {
            throw new ToldOtherwise(); // its words would say something else than what counts
        }
        Telling before = known.map(kept -> tellings.of(kept.dose())).orElse(Telling.NONE);
        if (known.isPresent() && before.hasSaid(told.fingerprint())) {
            return recording.accepted(known.get(), false);
        }
        if (known.isEmpty() && ifVersion == null && isLate(tellings.of(dose.dose()), told)) {
            return kept(dose); // it was told otherwise since, as one that does not count
        }
        DoseAccepted accepted = recording.take(dose);
        Telling now = tellings.of(accepted.dose());
        if (accepted.isNew() || !now.hasSaid(told.fingerprint())) {
            tell(accepted.dose(), Math.max(now.version(), before.version() + 1), told, dose.source());
        }
        return accepted;
    }

    /** Registers one that is kept, in the words in which it is. */
    void register(RegisterDose dose, Told told) {
        recording.register(dose);
        tell(dose.dose(), tellings.of(dose.dose()).version(), told, dose.source());
    }

    ImmunizationKept keep(KeepImmunization command) {
        DoseId dose = tellings.here(command.dose());
        if (doses.has(dose)) {
            throw new ToldOtherwise();
        }
        Telling before = tellings.of(dose);
        if (!before.hasSaid(command.told().fingerprint())) {
            tell(dose, before.version() + 1, command.told(), command.source());
        }
        return new ImmunizationKept(dose, tellings.of(dose).version(), !before.isKnown());
    }

    ImmunizationKept revise(ReviseImmunization command) {
        DoseId dose = command.dose();
        Telling telling = tellings.of(dose);
        if (!telling.isKnown()) {
            throw new UnknownDose();
        }
        if (!telling.isOf(command.source())) {
            throw new NotTheSource();
        }
        if (telling.says(command.told().fingerprint())) {
            return new ImmunizationKept(dose, telling.version(), false); // the same request once more
        }
        tellings.requireVersion(dose, command.ifVersion());
        if (command.withdraws() != null) {
            recording.withdraw(dose, command.withdraws(), command.source());
        }
        int version = command.ifVersion() + 1;
        tell(dose, version, command.told(), command.source());
        return new ImmunizationKept(dose, version, true);
    }

    DoseAccepted correct(CorrectDose command) {
        Kept kept = doses.get(command.dose());
        if (!command.helpDesk() && !kept.source().equals(command.source())) {
            throw new NotTheSource();
        }
        if (kept.withdrawn()) {
            throw new DoseTakenBack();
        }
        Told told = command.told();
        boolean again = told != null && tellings.of(command.dose()).says(told.fingerprint());
        if (!again) {
            tellings.requireVersion(command.dose(), command.ifVersion());
        }
        Set<CorrectionKind> kinds = kept.differencesFrom(command.facts(), command.number(), command.reaction());
        if (!kinds.isEmpty()) {
            recording.correct(command, kept, kinds);
        }
        if (told != null && !again) {
            int version = tellings.of(command.dose()).version();
            tell(command.dose(), kinds.isEmpty() ? version + 1 : version, told, command.source());
        }
        return recording.accepted(doses.get(command.dose()), !kinds.isEmpty());
    }

    /** One that does not count, as its source sees it. */
    private DoseAccepted kept(RegisterDose command) {
        Course course = doses.seenBy(command.source(), recording.products());
        return new DoseAccepted(command.dose(), 0, course.standing(), false);
    }

    private static boolean isLate(Telling telling, Told told) {
        return telling.hasSaid(told.fingerprint()) && !telling.says(told.fingerprint());
    }

    private void tell(DoseId dose, int version, Told told, Source source) {
        apply(new ImmunizationTold(id, dose, version, told, source, clock().instant()));
    }
}
