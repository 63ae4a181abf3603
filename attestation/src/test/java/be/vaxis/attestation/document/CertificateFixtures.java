package be.vaxis.attestation.document;

import static be.vaxis.attestation.AttestationFixtures.words;
import static be.vaxis.attestation.hcert.HcertFixtures.EXPIRES;
import static be.vaxis.attestation.hcert.HcertFixtures.ISSUED;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.TestSigner;
import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.issue.Issuer;
import be.vaxis.attestation.valueset.ValueSets;
import java.nio.charset.StandardCharsets;

/** Certificates to print, signed. */
final class CertificateFixtures {

    static final CertificatePrinter CERTIFICATES = new CertificatePrinter(words(), new Presses());

    private static final TestSigner SIGNER = TestSigner.ec();
    private static final ValueSets SETS = ValueSets.ours();

    private CertificateFixtures() {}

    static PrintedCertificate annas(Event event) throws Exception {
        return printed(HcertFixtures.of(event));
    }

    /** One that was signed once: a signature differs each time, and with it the picture that a scanner must find. */
    static PrintedCertificate signedOnce() throws Exception {
        try (var file = CertificateFixtures.class.getResourceAsStream("/certificates/anna.txt")) {
            return PrintedCertificate.read(new String(file.readAllBytes(), StandardCharsets.US_ASCII), SETS);
        }
    }

    static PrintedCertificate printed(Dcc dcc) throws Exception {
        var code = new Issuer("BE", SIGNER.certificate(), SIGNER.key()).issue(dcc, ISSUED, EXPIRES);
        return PrintedCertificate.read(code, SETS);
    }
}
