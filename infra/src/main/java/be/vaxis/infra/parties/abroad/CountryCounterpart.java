package be.vaxis.infra.parties.abroad;

import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.attestation.hcert.issue.Issuer;
import be.vaxis.attestation.hcert.issue.NotIssued;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Another country of the Union, played on this machine: it signs certificates of vaccination with a key of its own, made
 * anew each time it starts, and puts the certificate of that key among those that are trusted.
 */
public final class CountryCounterpart {

    public static final String COUNTRY = "LU";

    private static final String COVID = "840539006";
    private static final Period VALID = Period.ofYears(1);
    private static final Instant FROM = Instant.parse("2020-12-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2040-01-01T00:00:00Z");

    private final Path signers;
    private final Issuer issuer;

    private CountryCounterpart(Path signers, Issuer issuer) {
        this.signers = signers;
        this.issuer = issuer;
    }

    /** @param folder made when missing */
    public static CountryCounterpart start(Path folder) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair key = generator.generateKeyPair();
            X509Certificate signer = signer(key);
            Path signers = Files.createDirectories(folder.resolve("signers"));
            Files.write(signers.resolve("counterpart.der"), signer.getEncoded());
            return new CountryCounterpart(signers, issuer(signer, key.getPrivate()));
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Issuer issuer(X509Certificate signer, PrivateKey key) {
        return new Issuer(COUNTRY, signer, key);
    }

    /** Where the certificates lie that are trusted. */
    public Path signers() {
        return signers;
    }

    /**
     * The text of the code for a dose of Comirnaty.
     *
     * @param at when it is signed
     */
    public String certify(PersonName holder, String birthDate, LocalDate given, int dose, Instant at) {
        String id =
                "URN:UVCI:01:" + COUNTRY + ":" + given.toString().replace("-", "") + Math.abs(holder.hashCode()) + dose;
        var event = new Event.Vaccination(
                COVID, "1119349007", "EU/1/20/1528", "ORG-100030215", dose, 2, given, COUNTRY, "Counterpart", id);
        Instant signed = at.truncatedTo(ChronoUnit.SECONDS);
        Instant until = signed.atOffset(ZoneOffset.UTC).plus(VALID).toInstant();
        try {
            return issuer.issue(new Dcc(Dcc.VERSION, holder, birthDate, event), signed, until);
        } catch (NotIssued | GeneralSecurityException unissued) {
            throw new IllegalStateException(unissued);
        }
    }

    private static X509Certificate signer(KeyPair key) throws GeneralSecurityException, OperatorCreationException {
        var name = new X500Principal("CN=Counterpart, C=" + COUNTRY);
        var certificate = new JcaX509v3CertificateBuilder(
                name, BigInteger.ONE, Date.from(FROM), Date.from(UNTIL), name, key.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate())));
    }
}
