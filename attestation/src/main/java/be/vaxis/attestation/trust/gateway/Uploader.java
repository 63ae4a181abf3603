package be.vaxis.attestation.trust.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Who signs what a country uploads to the gateway, known as <i>NBUP</i>.
 *
 * @param key of an elliptic curve, or RSA
 */
public record Uploader(X509Certificate certificate, PrivateKey key) {

    /**
     * CMS that holds the text, with one signature and one certificate.
     *
     * @return Base64, as the gateway takes it
     */
    public String sign(String text) {
        try {
            String algorithm = key.getAlgorithm().startsWith("EC") ? "SHA256withECDSA" : "SHA256withRSA";
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(new JcaContentSignerBuilder(algorithm).build(key), certificate));
            generator.addCertificate(new JcaX509CertificateHolder(certificate));
            var signed = generator.generate(new CMSProcessableByteArray(text.getBytes(UTF_8)), true);
            return Base64.getEncoder().encodeToString(signed.getEncoded());
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException unfit) {
            throw new IllegalStateException("The key of the uploader does not sign", unfit);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "uploader:" + certificate.getSubjectX500Principal();
    }
}
