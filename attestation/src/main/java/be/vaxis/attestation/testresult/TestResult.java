package be.vaxis.attestation.testresult;

import java.time.Instant;
import java.util.UUID;

/**
 * What a test found. Prints as its id only.
 *
 * <p>Dutch: <i>testresultaat</i>.
 *
 * @param name of a NAAT, when it is told
 * @param device of a rapid antigen test, by the code of the value set
 * @param detected whether the virus was
 * @param centre where the sample was taken
 */
public record TestResult(
        UUID test, TestType type, String name, String device, Instant sampledAt, boolean detected, String centre) {

    @Override
    public String toString() {
        return "test:" + test;
    }
}
