package be.vaxis.attestation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The judge: what keeps a file from a standard, by clause and in the words of veraPDF. */
final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    static List<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (var file = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var judge = Foundries.defaultInstance().createValidator(standard, false)) {
            var verdict = judge.validate(file);
            var faults = verdict.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(VeraPdf::told)
                    .distinct()
                    .toList();
            assertThat(verdict.isCompliant()).isEqualTo(faults.isEmpty());
            assertThat(verdict.getTotalAssertions()).isGreaterThan(100);
            return faults;
        }
    }

    private static String told(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + " " + assertion.getMessage();
    }
}
