package be.vaxis.registration.fhir;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.desk.Correction;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.immunization.Version;
import be.vaxis.registration.immunization.Versions;
import be.vaxis.registration.recall.Recalls;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.DoseRecords;
import be.vaxis.registration.vaccinations.DoseAccepted;
import be.vaxis.registration.vaccinations.ImmunizationKept;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in vaccinations that are told in FHIR, new ones and other words for old ones. */
@Component
class Intake {

    private final DoseDesk desk;
    private final ImmunizationReader reader;
    private final Rendering rendering;
    private final Versions versions;
    private final DoseRecords records;
    private final PersonIndex index;
    private final ProfileCheck profiles;
    private final Recalls recalls;
    private final FoundOut foundOut;
    private final Freshness freshness;

    Intake(
            DoseDesk desk,
            ImmunizationReader reader,
            Rendering rendering,
            Versions versions,
            DoseRecords records,
            PersonIndex index,
            ProfileCheck profiles,
            Recalls recalls,
            FoundOut foundOut,
            Freshness freshness) {
        this.desk = desk;
        this.reader = reader;
        this.rendering = rendering;
        this.versions = versions;
        this.records = records;
        this.index = index;
        this.profiles = profiles;
        this.recalls = recalls;
        this.foundOut = foundOut;
        this.freshness = freshness;
    }

    /**
     * What came of it.
     *
     * @param version empty for one that was told before, and may have changed since
     * @param doubts why it does not count, although it is about the campaign
     * @param lotRecalled whether its lot is being recalled; it counts all the same
     */
    record Received(DoseId dose, OptionalInt version, boolean isNew, List<Fault> doubts, boolean lotRecalled) {

        /** Everything that the sender should know, although nothing was refused. */
        List<Fault> warnings() {
            return lotRecalled ? List.of(RECALLED) : doubts;
        }
    }

    private static final Fault RECALLED = new Fault(
            IssueType.BUSINESSRULE,
            "registration:lotRecalled",
            "Immunization.lotNumber",
            "This lot is being recalled. The dose is registered, and the person is told.");

    Received create(Immunization sent, Caller caller) {
        profiles.check(sent);
        String words = rendering.words(sent);
        return switch (reader.read(sent, caller.subject())) {
            case Understood.Counted counted -> {
                DoseAccepted accepted = desk.register(counted.dose(), words, caller);
                OptionalInt version = accepted.isNew() ? OptionalInt.of(1) : OptionalInt.empty();
                yield counted(accepted.dose(), version, accepted.isNew(), counted.dose());
            }
            case Understood.Kept kept -> {
                ImmunizationKept answer = desk.keep(kept.patient(), kept.key(), words, caller);
                yield new Received(
                        answer.dose(), OptionalInt.of(answer.version()), answer.isNew(), kept.doubts(), false);
            }
        };
    }

    /** @param ifVersion the version that the caller has read */
    Received update(DoseId dose, int ifVersion, Immunization sent, Caller caller) {
        profiles.check(sent);
        freshness.await("registration.record");
        freshness.await("registration.immunization");
        Optional<DoseRecord> recorded = records.find(dose);
        if (recorded.filter(held -> !DoseDesk.maySee(caller, held)).isPresent()) {
            throw FhirRefusal.notFound();
        }
        Optional<DoseRecord> counted = recorded.filter(DoseRecord::stands);
        if (counted.stream().anyMatch(record -> record.number() == null)) {
            DoseNumbers.dropEcho(sent);
        }
        Understood understood = reader.read(sent, caller.subject());
        PersonId person = personOf(dose);
        String words = rendering.words(sent);
        if (!isAbout(person, understood)) {
            return foundOut(dose, person, ifVersion, understood, words, caller);
        }
        return switch (understood) {
            case Understood.Counted now
            when counted.isEmpty() -> {
                DoseAccepted accepted = desk.registerKept(dose, person, ifVersion, now.dose(), words, caller);
                yield counted(accepted.dose(), OptionalInt.of(ifVersion + 1), false, now.dose());
            }
            case Understood.Counted now -> {
                desk.correct(dose, Correction.as(now.dose(), words, ifVersion), caller);
                yield counted(dose, OptionalInt.of(ifVersion + 1), false, now.dose());
            }
            case Understood.Kept now ->
                revised(
                        dose,
                        person,
                        ifVersion,
                        words,
                        counted.isPresent() ? why(sent, now) : null,
                        now.doubts(),
                        caller);
        };
    }

    private Received counted(DoseId dose, OptionalInt version, boolean isNew, DoseEntry entry) {
        return new Received(dose, version, isNew, List.of(), recalls.concerns(entry.vaccine()));
    }

    private Received revised(
            DoseId dose,
            PersonId person,
            int ifVersion,
            String words,
            @Nullable WithdrawalReason withdraws,
            List<Fault> doubts,
            Caller caller) {
        ImmunizationKept answer = desk.revise(dose, person, ifVersion, words, withdraws, caller);
        return new Received(answer.dose(), OptionalInt.of(answer.version()), false, doubts, false);
    }

    private PersonId personOf(DoseId dose) {
        return versions.of(dose).stream()
                .map(Version::person)
                .reduce((_, later) -> later)
                .or(() -> records.find(dose).map(DoseRecord::person))
                .orElseThrow(FhirRefusal::notFound);
    }

    private boolean isAbout(PersonId person, Understood understood) {
        return understood.patient().find(index).filter(person::equals).isPresent();
    }

    private Received foundOut(
            DoseId dose, PersonId identity, int ifVersion, Understood now, String words, Caller caller) {
        OptionalInt version = OptionalInt.of(foundOut.told(dose, identity, ifVersion, now, words, caller));
        return switch (now) {
            case Understood.Counted counted -> counted(dose, version, false, counted.dose());
            case Understood.Kept kept -> new Received(dose, version, false, kept.doubts(), false);
        };
    }

    /** Why a dose that counted counts no more; a dose that was given cannot become one that nobody understands. */
    private static WithdrawalReason why(Immunization sent, Understood.Kept now) {
        if (sent.getStatus() == ImmunizationStatus.NOTDONE) {
            return WithdrawalReason.NOT_GIVEN;
        }
        if (sent.getStatus() == ImmunizationStatus.ENTEREDINERROR) {
            return WithdrawalReason.WRONG_DETAILS;
        }
        throw new FhirRefusal(422, now.doubts());
    }
}
