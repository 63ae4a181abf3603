package be.vaxis.infra.parties.abroad;

import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.attestation.hcert.issue.NotIssued;
import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.KeyRefused;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.keys.Password;
import be.vaxis.attestation.keys.ceremony.FirstKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Another country of the Union, played on this machine: it signs certificates of vaccination with keys of its own, made
 * when it starts for the first time, and puts the certificate of that key among those that are trusted.
 */
public final class CountryCounterpart {

    public static final String COUNTRY = "LU";

    private static final String COVID = "840539006";
    private static final Period VALID = Period.ofYears(1);
    private static final String AUTHORITY = "C=" + COUNTRY + ",O=Counterpart,CN=Counterpart CSCA";

    private final Path signers;
    private final Keyring keyring;
    private final X509Certificate authority;

    private CountryCounterpart(Path signers, Keyring keyring, X509Certificate authority) {
        this.signers = signers;
        this.keyring = keyring;
        this.authority = authority;
    }

    /** @param folder of its keys, which outlive it; made when missing */
    public static CountryCounterpart start(Path folder) {
        try {
            Path keys = folder.resolve("keys");
            FirstKeys.in(keys, AUTHORITY, new SecureRandom());
            Keyring keyring = keyring(keys);
            Path signers = Files.createDirectories(folder.resolve("signers"));
            for (X509Certificate vaccinations : certificates(keyring, Kind.VACCINATION)) {
                Files.write(signers.resolve("counterpart.der"), vaccinations.getEncoded());
            }
            return new CountryCounterpart(signers, keyring, FirstKeys.authority(keys));
        } catch (KeyRefused | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Keyring keyring(Path keys) throws KeyRefused {
        try (Password password = Password.inFile(keys.resolve(FirstKeys.SIGNERS_PASSWORD))) {
            return Keyring.ofFile(COUNTRY, keys.resolve(FirstKeys.SIGNERS), password);
        }
    }

    private static List<X509Certificate> certificates(Keyring keyring, Kind kind) {
        return keyring.signers().stream()
                .filter(signer -> signer.kinds().contains(kind))
                .map(DocumentSigner::certificate)
                .toList();
    }

    /** The certificate of its authority, known as <i>CSCA</i>. */
    public X509Certificate authority() {
        return authority;
    }

    /** Those of its signers, one for each kind of event. */
    public List<X509Certificate> certificates() {
        return keyring.signers().stream().map(DocumentSigner::certificate).toList();
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
            return keyring.issuer(Kind.VACCINATION, signed, until)
                    .issue(new Dcc(Dcc.VERSION, holder, birthDate, event), signed, until);
        } catch (NotIssued | KeyRefused | GeneralSecurityException unissued) {
            throw new IllegalStateException(unissued);
        }
    }
}
