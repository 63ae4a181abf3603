package be.vaxis.attestation.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Against the suite of the specification, where it is at hand. */
class CertLogicSuiteTest {

    @Test
    void every_case_of_the_suite_comes_out_as_it_says() {
        var tried = CertLogicSuite.tried(DataFolder.orSkip("certlogic.suite", "certlogic-testsuite"));
        assertThat(tried).isNotEmpty().allMatch(Tried::agreed);
    }
}
