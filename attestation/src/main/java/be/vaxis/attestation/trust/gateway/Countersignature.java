package be.vaxis.attestation.trust.gateway;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Who signed the bytes of an entry: CMS with one signature, which carries its certificate. Source: RFC 5652. */
final class Countersignature {

    private Countersignature() {}

    /** Empty when the signature is not good, whoever made it. */
    static Optional<X509Certificate> signer(byte[] signature, byte[] content) {
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            Collection<X509CertificateHolder> certificates =
                    signed.getCertificates().getMatches(null);
            Collection<SignerInformation> signatures = signed.getSignerInfos().getSigners();
            if (certificates.size() != 1 || signatures.size() != 1) {
                return Optional.empty();
            }
            X509CertificateHolder signer = certificates.iterator().next();
            boolean good = signatures.iterator().next().verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            return good ? Optional.of(new JcaX509CertificateConverter().getCertificate(signer)) : Optional.empty();
        } catch (CMSException | OperatorCreationException | CertificateException | RuntimeException malformed) {
            return Optional.empty(); // Bouncy Castle tells of malformed bytes in many ways
        }
    }
}
