package be.vaxis.registration.fhir;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.desk.IdentityDesk;
import be.vaxis.registration.desk.MergeOutcome;
import be.vaxis.registration.desk.PatientNumber.InRegister;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.vaccinations.ToldOtherwise;
import be.vaxis.registration.vaccinations.UnknownIdentity;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in other words of a vaccination that name a patient by an INSZ of whom it was told by another number before: its source
 * has found out who that is.
 */
@Component
class FoundOut {

    private final IdentityDesk identities;
    private final DoseDesk desk;
    private final PersonIndex index;

    FoundOut(IdentityDesk identities, DoseDesk desk, PersonIndex index) {
        this.identities = identities;
        this.desk = desk;
        this.index = index;
    }

    /**
     * Makes the identity a part of that person with all that was told of it, and puts the words in the place of those before.
     * All of it or nothing.
     *
     * @return the version of the vaccination now
     * @throws FhirRefusal 422 when it is no provisional identity, but somebody else
     */
    @Transactional
    public int told(DoseId dose, PersonId identity, int ifVersion, Understood now, String words, Caller caller) {
        if (!(now.patient() instanceof InRegister patient)) {
            throw ofSomebodyElse();
        }
        MergeOutcome merged = merged(identity, patient, dose, ifVersion, caller);
        if (merged.sameAs() != null) {
            throw new ToldOtherwise(); // there are two of it now, and one of them has to be taken back
        }
        PersonId person = patient.enrol(index);
        switch (now) {
            case Understood.Counted counted ->
                desk.registerKept(dose, person, merged.version(), counted.dose(), words, caller);
            case Understood.Kept _ -> desk.revise(dose, person, merged.version(), words, null, caller);
        }
        return merged.version() + 1;
    }

    private MergeOutcome merged(PersonId identity, InRegister patient, DoseId dose, int ifVersion, Caller caller) {
        try {
            return identities.mergeOwn(identity, patient.insz(), dose, ifVersion, caller);
        } catch (UnknownIdentity known) {
            throw ofSomebodyElse();
        }
    }

    private static FhirRefusal ofSomebodyElse() {
        return new FhirRefusal(
                422,
                List.of(Fault.of(
                        IssueType.BUSINESSRULE,
                        "Immunization.patient",
                        "This vaccination is on record for somebody else; take it back there, and tell it anew.")));
    }
}
