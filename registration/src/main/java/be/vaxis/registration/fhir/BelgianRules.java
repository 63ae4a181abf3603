package be.vaxis.registration.fhir;

import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What the profile forbids, and what it asks for and nothing can be understood without.
 *
 * <p>Source: BeVaccination 1.1.2.
 */
final class BelgianRules {

    private static final String MISSING = "This is missing.";
    private static final String ELSEWHERE = "BeVaccination has another place for this: ";

    private BelgianRules() {}

    static void check(Immunization sent, Reading reading) {
        forbid(sent.hasLotNumber(), "lotNumber", "the extension administeredProduct.", reading);
        forbid(sent.hasExpirationDate(), "expirationDate", "the extension administeredProduct.", reading);
        forbid(sent.hasLocation(), "location", "the encounter.", reading);
        forbid(
                sent.hasProtocolApplied(),
                "protocolApplied",
                "none; dose numbers are counted by the register.",
                reading);
        if (sent.getPerformer().size() > 1) {
            reading.fault(IssueType.STRUCTURE, "Immunization.performer", "BeVaccination has one performer at most.");
        }
        if (sent.hasModifierExtension()) {
            reading.fault(
                    IssueType.NOTSUPPORTED,
                    "Immunization.modifierExtension",
                    "A modifier that is not understood cannot be ignored.");
        }
        if (!sent.hasVaccineCode()) {
            reading.fault(IssueType.REQUIRED, "Immunization.vaccineCode", MISSING);
        }
        if (!sent.hasStatus()) {
            reading.fault(IssueType.REQUIRED, "Immunization.status", MISSING);
        }
        if (!sent.hasOccurrence()) {
            reading.fault(IssueType.REQUIRED, "Immunization.occurrence", MISSING);
        }
    }

    private static void forbid(boolean present, String element, String place, Reading reading) {
        if (present) {
            reading.fault(IssueType.STRUCTURE, "Immunization." + element, ELSEWHERE + place);
        }
    }
}
