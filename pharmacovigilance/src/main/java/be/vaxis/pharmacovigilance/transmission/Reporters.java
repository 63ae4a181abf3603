package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.pharmacovigilance.icsr.Held;
import be.vaxis.pharmacovigilance.icsr.NullFlavour;
import be.vaxis.pharmacovigilance.icsr.Qualification;
import be.vaxis.pharmacovigilance.icsr.Reporter;
import be.vaxis.pharmacovigilance.report.Account;

/** Who told it, by profession only. Dutch: <i>melder</i>. Source: ICH E2B(R3) C.2.r. */
final class Reporters {

    private Reporters() {}

    static Reporter of(Account told) {
        return new Reporter(NullFlavour.MSK, Held.of(qualification(told)), Held.of("BE"), true);
    }

    private static Qualification qualification(Account told) {
        return switch (told.reporter()) {
            case PATIENT, GUARDIAN -> Qualification.CONSUMER;
            case CARE_PROVIDER -> professional(String.valueOf(told.profession()));
        };
    }

    /** In the words of Cobrha. */
    private static Qualification professional(String profession) {
        return switch (profession) {
            case "GP", "PHYSICIAN", "HOSPITAL_PHYSICIAN" -> Qualification.PHYSICIAN;
            case "PHARMACIST" -> Qualification.PHARMACIST;
            default -> Qualification.OTHER_HEALTH_PROFESSIONAL;
        };
    }
}
