package be.vaxis.attestation.desk;

import be.vaxis.attestation.certificate.CertificateSigner;
import be.vaxis.attestation.certificate.Content;
import be.vaxis.attestation.content.Contents;
import be.vaxis.attestation.content.Made;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.attestation.testresult.TestResult;
import be.vaxis.attestation.testresult.TestResults;
import be.vaxis.attestation.wallet.HeldCertificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is on record of somebody that a certificate can be made of: doses, and tests. */
@Component
public class Records {

    private final TestResults tests;
    private final Contents contents;
    private final CertificateSigner signer;

    Records(TestResults tests, Contents contents, CertificateSigner signer) {
        this.tests = tests;
        this.contents = contents;
        this.signer = signer;
    }

    public List<TestResult> tests(Holder holder, Instant now) {
        return tests.of(holder.person(), now);
    }

    /** Whether a certificate says what is on record now. */
    boolean agree(Holder holder, HeldCertificate held, Instant now) {
        return find(holder, held.certificate().value(), now)
                .map(made -> made instanceof Made.Ready(Content content)
                        && signer.hash(content).equals(held.content()))
                .orElse(false);
    }

    /** What can be made of a record now; empty when it is not, or no longer, one of this person. */
    public Optional<Made> find(Holder holder, UUID record, Instant now) {
        Stream<Made> doses = holder.doses().stream()
                .filter(dose -> dose.dose().equals(record))
                .map(dose -> contents.of(holder, dose, now));
        Stream<Made> results = tests(holder, now).stream()
                .filter(result -> result.test().equals(record))
                .map(result -> contents.of(holder, result, now));
        return Stream.concat(doses, results).findFirst();
    }
}
