package be.vaxis.attestation.testresult;

/** How it was tested. Source: value set covid-19-lab-test-type. */
public enum TestType {
    /** Nucleic acid amplification, such as PCR. */
    NAAT("LP6464-4"),
    /** Rapid antigen test, with a device of the Union's list. */
    RAT("LP217198-3");

    private final String code;

    TestType(String code) {
        this.code = code;
    }

    /** LOINC, as certificates have it. */
    public String code() {
        return code;
    }
}
