package be.vaxis.attestation.hcert;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A document signer made for a test, valid through 2021 and 2022. */
public record TestSigner(X509Certificate certificate, PrivateKey key) {

    public static final Instant FROM = Instant.parse("2021-01-01T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2022-12-31T00:00:00Z");
    public static final String FOR_TESTS = "1.3.6.1.4.1.1847.2021.1.1";
    public static final String FOR_VACCINATIONS = "1.3.6.1.4.1.1847.2021.1.2";
    public static final String FOR_RECOVERIES_OF_OLD = "1.3.6.1.4.1.0.1847.2021.1.3";

    /** A key on P-256. */
    public static TestSigner ec(String... usages) {
        return on("secp256r1", usages);
    }

    public static TestSigner rsa(String... usages) {
        return rsa(2048, usages);
    }

    public static TestSigner on(String curve, String... usages) {
        return make("EC", generator -> generator.initialize(new ECGenParameterSpec(curve)), usages);
    }

    public static TestSigner rsa(int bits, String... usages) {
        return make("RSA", generator -> generator.initialize(bits), usages);
    }

    private interface Size {
        void set(KeyPairGenerator generator) throws GeneralSecurityException;
    }

    private static TestSigner make(String algorithm, Size size, String... usages) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            size.set(generator);
            KeyPair pair = generator.generateKeyPair();
            return new TestSigner(certificate(pair, usages), pair.getPrivate());
        } catch (GeneralSecurityException | OperatorCreationException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static X509Certificate certificate(KeyPair pair, String... usages)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        X500Principal name = new X500Principal("CN=Test signer,C=BE");
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name, BigInteger.ONE, Date.from(FROM), Date.from(UNTIL), name, pair.getPublic());
        if (usages.length > 0) {
            ASN1EncodableVector named = new ASN1EncodableVector();
            Arrays.stream(usages)
                    .filter(usage -> !usage.isEmpty())
                    .forEach(usage -> named.add(new ASN1ObjectIdentifier(usage)));
            builder.addExtension(Extension.extendedKeyUsage, false, new DERSequence(named));
        }
        String signature = pair.getPublic().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(signature).build(pair.getPrivate())));
    }
}
