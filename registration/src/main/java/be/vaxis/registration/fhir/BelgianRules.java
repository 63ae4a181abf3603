package be.vaxis.registration.fhir;

import be.vaxis.registration.product.UnknownProduct;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What the profile forbids, and what this register does not keep.
 *
 * <p>Source: BeVaccination 1.1.2.
 */
final class BelgianRules {

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
        if (sent.getStatus() != ImmunizationStatus.COMPLETED) {
            reading.fault(
                    IssueType.NOTSUPPORTED,
                    "Immunization.status",
                    "Doses that were given are registered here: status completed.");
        }
        if (!sent.getVaccineCode().hasCoding(Canonical.SNOMED, Canonical.AGAINST_COVID)) {
            reading.word("Immunization.vaccineCode", () -> {
                throw new UnknownProduct();
            });
        }
    }

    private static void forbid(boolean present, String element, String place, Reading reading) {
        if (present) {
            reading.fault(IssueType.STRUCTURE, "Immunization." + element, ELSEWHERE + place);
        }
    }
}
