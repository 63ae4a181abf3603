package be.vaxis.registration.fhir;

import be.vaxis.registration.dose.DoseId;
import org.hl7.fhir.r4.model.Immunization;

/** One entry of a Bundle as it was read. */
sealed interface Asked {

    /** The vaccinations of one patient are asked for. */
    record Looking(Search search) implements Asked {}

    /** It cannot be served, whatever is on record. */
    record Refused(FhirRefusal refusal) implements Asked {}

    /** A vaccination is told. */
    sealed interface Told extends Asked {}

    record Create(Immunization sent) implements Told {}

    record Update(DoseId dose, int ifVersion, Immunization sent) implements Told {}
}
