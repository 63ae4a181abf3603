package be.vaxis.attestation.smarthealth;

import be.vaxis.attestation.smarthealth.HealthCard.Coding;
import java.util.Arrays;
import java.util.List;

/**
 * The vaccines that the EU knows by a number, in the codes that readers of cards know: CVX, and ICD-11 of the WHO.
 *
 * <p>CVX tells recipes apart where the EU's number does not; the code is that of the first one, for adults. Who knows the
 * recipe gives its own code. Source: CVX of the CDC; map of EU numbers to ICD-11 of the WHO (ddcc, 2023-02-15).
 */
public enum VaccineCode {
    COMIRNATY("EU/1/20/1528", "208", "XM8NQ0"),
    SPIKEVAX("EU/1/20/1507", "207", "XM3DT5"),
    VAXZEVRIA("EU/1/21/1529", "210", "XM4YL8"),
    JCOVDEN("EU/1/20/1525", "212", "XM6QV1"),
    NUVAXOVID("EU/1/21/1618", "211", "XM9T65");

    public static final String CVX = "http://hl7.org/fhir/sid/cvx";
    public static final String ICD_11 = "http://id.who.int/icd11/mms";

    private final String product;
    private final String cvx;
    private final String icd11;

    VaccineCode(String product, String cvx, String icd11) {
        this.product = product;
        this.cvx = cvx;
        this.icd11 = icd11;
    }

    /** Empty for a product that is not among these. */
    public static List<Coding> of(String product) {
        return Arrays.stream(values())
                .filter(code -> code.product.equals(product))
                .findFirst()
                .map(code -> List.of(new Coding(CVX, code.cvx), new Coding(ICD_11, code.icd11)))
                .orElse(List.of());
    }
}
