package be.vaxis.attestation.trust.gateway;

import be.vaxis.attestation.trust.gateway.GatewayEntry.Type;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Somebody with a key and a certificate, who signs certificates and entries. */
public record GatewayFixtures(X509Certificate certificate, KeyPair pair) {

    public static GatewayFixtures named(String name) throws Exception {
        KeyPair pair = newPair();
        return new GatewayFixtures(certificate(name, pair, name, pair), pair);
    }

    X509Certificate issues(String name) throws Exception {
        return certificate(
                name, newPair(), certificate.getSubjectX500Principal().getName(), pair);
    }

    GatewayEntry entry(String country, Type type, X509Certificate of) throws Exception {
        return entry(country, type, of, of.getEncoded(), false);
    }

    /** @param signed what the signature is over, and {@code whole} whether it carries that */
    GatewayEntry entry(String country, Type type, X509Certificate of, byte[] signed, boolean whole) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(of.getEncoded());
        return new GatewayEntry(
                country,
                type.name(),
                HexFormat.of().formatHex(hash),
                base64(cms(signed, whole)),
                base64(of.getEncoded()));
    }

    private byte[] cms(byte[] content, boolean whole) throws Exception {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()), certificate));
        generator.addCertificate(new JcaX509CertificateHolder(certificate));
        return generator.generate(new CMSProcessableByteArray(content), whole).getEncoded();
    }

    private static KeyPair newPair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(String name, KeyPair of, String issuer, KeyPair by) throws Exception {
        var draft = new JcaX509v3CertificateBuilder(
                new X500Principal(issuer),
                BigInteger.TEN,
                Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                Date.from(Instant.parse("2040-01-01T00:00:00Z")),
                new X500Principal(name),
                of.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(draft.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate())));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
