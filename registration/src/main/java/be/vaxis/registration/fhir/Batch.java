package be.vaxis.registration.fhir;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.desk.PatientNumber;
import be.vaxis.registration.dose.DoseId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Runs a Bundle: searches, and vaccinations that are told. A batch answers each entry in its place; a transaction does
 * all of it or nothing.
 */
@Component
class Batch {

    private static final int MOST = 100;

    private final PersonIndex index;
    private final Immunizations immunizations;
    private final Searches searches;
    private final Intake intake;
    private final EntryReader reader;
    private final TransactionOperations transaction;

    Batch(
            PersonIndex index,
            Immunizations immunizations,
            Searches searches,
            Intake intake,
            FhirSettings settings,
            TransactionOperations transaction) {
        this.index = index;
        this.immunizations = immunizations;
        this.searches = searches;
        this.intake = intake;
        this.reader = new EntryReader(new PatientReader(settings.checkDigits()));
        this.transaction = transaction;
    }

    Bundle run(Bundle asked, Caller caller) {
        if (asked.getEntry().size() > MOST) {
            throw FhirRefusal.one(413, IssueType.TOOLONG, "A Bundle holds " + MOST + " entries at most.");
        }
        List<Asked> read = asked.getEntry().stream()
                .map(entry -> reader.read(entry, caller))
                .toList();
        return switch (asked.getType()) {
            case BATCH -> batch(read, caller);
            case TRANSACTION -> transaction(read, caller);
            case null, default ->
                throw FhirRefusal.badRequest(
                        IssueType.NOTSUPPORTED, "A Bundle of type batch or transaction is run, and no other.");
        };
    }

    private Bundle batch(List<Asked> read, Caller caller) {
        Bundle answer = new Bundle().setType(BundleType.BATCHRESPONSE);
        Map<PatientNumber, PersonId> people = people(read);
        Map<PersonId, List<Immunization>> looked = immunizations.ofAll(Set.copyOf(people.values()), caller);
        for (Asked one : read) {
            answer.addEntry(
                    switch (one) {
                        case Asked.Looking(Search search) ->
                            found(search, people.get(search.patient()), looked, caller);
                        case Asked.Refused(FhirRefusal refusal) -> Answered.refused(refusal);
                        case Asked.Told told -> tried(told, caller);
                    });
        }
        return answer;
    }

    /** Every fault of every entry at once, and then nothing is done. */
    private Bundle transaction(List<Asked> read, Caller caller) {
        List<Fault> faults = new ArrayList<>();
        for (int place = 0; place < read.size(); place++) {
            if (read.get(place) instanceof Asked.Refused(FhirRefusal refusal)) {
                faults.addAll(Fault.inEntry(place, refusal.faults()));
            }
        }
        if (!faults.isEmpty()) {
            throw new FhirRefusal(400, faults);
        }
        Bundle done = transaction.execute(status -> allOf(read, caller));
        return Objects.requireNonNull(done);
    }

    private Bundle allOf(List<Asked> read, Caller caller) {
        Bundle answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        List<Fault> faults = new ArrayList<>();
        for (int place = 0; place < read.size(); place++) {
            try {
                answer.addEntry(done(read.get(place), caller));
            } catch (FhirRefusal | Rejection | InvalidWord refusal) {
                faults.addAll(Fault.inEntry(place, FhirRefusal.of(refusal).faults()));
            }
        }
        if (!faults.isEmpty()) {
            throw new FhirRefusal(422, faults);
        }
        return answer;
    }

    private BundleEntryComponent tried(Asked.Told told, Caller caller) {
        try {
            return done(told, caller);
        } catch (FhirRefusal | Rejection | InvalidWord refusal) {
            return Answered.refused(FhirRefusal.of(refusal));
        }
    }

    private BundleEntryComponent done(Asked one, Caller caller) {
        return switch (one) {
            case Asked.Looking(Search search) -> Answered.found(searches.first(search, caller));
            case Asked.Refused(FhirRefusal refusal) -> throw refusal;
            case Asked.Create(Immunization sent) -> Answered.received(intake.create(sent, caller));
            case Asked.Update(DoseId dose, int version, Immunization sent) ->
                Answered.received(intake.update(dose, version, sent, caller));
        };
    }

    private Map<PatientNumber, PersonId> people(List<Asked> read) {
        Map<PatientNumber, PersonId> people = new LinkedHashMap<>();
        for (Asked one : read) {
            if (one instanceof Asked.Looking(Search search)) {
                search.patient().find(index).ifPresent(person -> people.put(search.patient(), person));
            }
        }
        return people;
    }

    private BundleEntryComponent found(
            Search search, @Nullable PersonId person, Map<PersonId, List<Immunization>> looked, Caller caller) {
        return Answered.found(
                person == null
                        ? searches.nobody(search)
                        : searches.first(search, person, looked.getOrDefault(person, List.of()), caller));
    }
}
