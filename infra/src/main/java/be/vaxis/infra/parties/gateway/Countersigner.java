package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.keys.KeyFile;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Password;
import be.vaxis.attestation.trust.gateway.Uploader;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A party at the gateway with a key: signs what others have made, as the trust anchor does and the uploader of a country, or
 * shows by TLS who it is.
 */
public record Countersigner(X509Certificate certificate, PrivateKey key) {

    private static final String NAME = "countersigner";
    public static final String PASSWORD = "counterpart";
    private static final String SIGNATURE = "SHA256withECDSA";
    private static final GeneralNames LOOPBACK = new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1"));
    private static final Date FROM = Date.from(Instant.parse("2020-12-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("2040-01-01T00:00:00Z"));

    /** @param file is made when missing, and kept */
    public static Countersigner in(Path file, String name)
            throws GeneralSecurityException, IOException, KeyRefused, OperatorCreationException {
        if (Files.notExists(file)) {
            create(file, new X500Principal(name));
        }
        try (Password password = new Password(PASSWORD.toCharArray())) {
            KeyStore store = KeyFile.read(file, password);
            return new Countersigner(
                    (X509Certificate) store.getCertificate(NAME), (PrivateKey) store.getKey(NAME, password.chars()));
        }
    }

    private static void create(Path file, X500Principal name)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        var draft = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, FROM, UNTIL, name, pair.getPublic());
        draft.addExtension(Extension.subjectAlternativeName, false, LOOPBACK);
        var signed = draft.build(new JcaContentSignerBuilder(SIGNATURE).build(pair.getPrivate()));
        KeyStore store = empty();
        Certificate[] chain = {new JcaX509CertificateConverter().getCertificate(signed)};
        store.setKeyEntry(NAME, pair.getPrivate(), PASSWORD.toCharArray(), chain);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    /** As a server by mutual TLS: whoever does not show that certificate is not heard. */
    public HttpsConfigurator mutual(X509Certificate client) throws GeneralSecurityException, IOException {
        char[] password = PASSWORD.toCharArray();
        KeyStore own = empty();
        own.setKeyEntry("server", key, password, new Certificate[] {certificate});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, password);
        KeyStore known = empty();
        known.setCertificateEntry("client", client);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = getSSLContext().getDefaultSSLParameters();
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        };
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    /** CMS in Base64 with its certificate and the text. */
    String tell(String text) {
        return new Uploader(certificate, key).sign(text);
    }

    /** CMS with its certificate, and without what it signs. */
    byte[] sign(byte[] content) throws GeneralSecurityException, IOException, OperatorCreationException, CMSException {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(new JcaContentSignerBuilder(SIGNATURE).build(key), certificate));
        generator.addCertificate(new JcaX509CertificateHolder(certificate));
        return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    }
}
