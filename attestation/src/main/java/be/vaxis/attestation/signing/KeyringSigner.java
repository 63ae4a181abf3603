package be.vaxis.attestation.signing;

import static be.vaxis.attestation.revocation.RevocationHash.ofUci;

import be.vaxis.attestation.certificate.CertificateEvent.Signed;
import be.vaxis.attestation.certificate.CertificateId;
import be.vaxis.attestation.certificate.CertificateSigner;
import be.vaxis.attestation.certificate.Content;
import be.vaxis.attestation.certificate.NobodySigns;
import be.vaxis.attestation.certificate.SignedCode;
import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.cose.Sign1;
import be.vaxis.attestation.hcert.issue.NotIssued;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.revoked.Hashes;
import be.vaxis.attestation.uvci.UvciSource;
import be.vaxis.kernel.Digests;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs with the newest key that fits, and reads what it made before anybody else does. */
public final class KeyringSigner implements CertificateSigner {

    private static final Logger LOG = LoggerFactory.getLogger(KeyringSigner.class);
    private static final String USE = "certificate";

    private final Keyring keyring;
    private final UvciSource identifiers;
    private final Digests digests;

    public KeyringSigner(Keyring keyring, UvciSource identifiers, Digests digests) {
        this.keyring = keyring;
        this.identifiers = identifiers;
        this.digests = digests;
    }

    @Override
    public String hash(Content content) {
        return digests.of(USE, content.text());
    }

    @Override
    public SignedCode sign(Content content, CertificateId certificate, int edition, Instant at) {
        Instant from = at.truncatedTo(ChronoUnit.SECONDS);
        String id = identifiers.of(certificate.value(), edition).value();
        try {
            String code = keyring.issuer(content.kind(), from, content.until())
                    .issue(content.with(id), from, content.until());
            Sign1 envelope = CodeReader.read(code).envelope();
            String kid = envelope.keyId().map(KeyId::toString).orElseThrow();
            return new SignedCode(
                    code,
                    ofUci(id).base64(),
                    new Signed(kid, Hashes.ofSignature(envelope).orElseThrow().base64(), content.until()));
        } catch (KeyRefused none) {
            LOG.error("No {} is signed: {}", content.kind(), none.getMessage());
            throw new NobodySigns();
        } catch (NotIssued faulty) {
            throw new IllegalStateException("A certificate of kind " + content.kind() + " would be faulty", faulty);
        } catch (GeneralSecurityException | Refused broken) {
            LOG.error(
                    "No {} is signed because of a {}",
                    content.kind(),
                    broken.getClass().getSimpleName());
            throw new NobodySigns();
        }
    }
}
