package be.vaxis.registration.proof;

import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;

import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.patient.Patients;
import be.vaxis.registration.proof.UnusableCertificate.Fault;

/** The desk for doses from other countries, which knows a few certificates by heart. */
public final class ElsewhereOf {

    /** Of Anna's second dose, with the birth date that her number tells. */
    public static final String SECOND = "HC1:SECOND";

    public static final String OF_SOMEBODY_ELSE = "HC1:OTHER";
    public static final String OF_NO_VACCINE_HERE = "HC1:SPUTNIK";

    private ElsewhereOf() {}

    public static ElsewhereDesk desk(DoseDesk desk, PersonIndex index, Patients patients) {
        return new ElsewhereDesk(ElsewhereOf::read, desk, PRODUCTS, index, patients);
    }

    private static ProvenDose read(String scanned) {
        PartialDate born = ANNAS_INSZ.birthDate().orElseThrow();
        return switch (scanned) {
            case SECOND -> proven(born, "EU/1/20/1528");
            case OF_SOMEBODY_ELSE -> proven(PartialDate.parse("1950-01"), "EU/1/20/1528");
            case OF_NO_VACCINE_HERE -> proven(born, "Sputnik-V");
            default -> throw new UnusableCertificate(Fault.EXPIRED);
        };
    }

    private static ProvenDose proven(PartialDate born, String product) {
        return new ProvenDose("URN:UVCI:01:LU:1", "Anna PEETERS", born, product, new ToldNumber(2, 2), FIRST_DAY, "LU");
    }
}
