package be.vaxis.attestation.keys.ceremony;

import static be.vaxis.attestation.keys.ceremony.TestCeremony.START;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.attestation.hcert.read.Outcome;
import be.vaxis.attestation.hcert.read.Verifier;
import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.Keyring;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bouncycastle.asn1.x500.X500Name;

class RotationTest {

    private static final Duration LONG = Duration.ofDays(7_000);
    private static final int THOUSAND = 1_000;

    final Authority authority = authority();
    final KeyPair pair = pair();

    @Property(tries = 200)
    void somebody_always_signs_the_newest_first_and_what_is_signed_is_good_until_it_expires(
            @ForAll @IntRange(min = 15, max = 400) int useDays,
            @ForAll @IntRange(min = 1, max = 400) int longestDays,
            @ForAll @IntRange(min = 1, max = 14) int overlapDays,
            @ForAll @IntRange(min = 1, max = 4) int renewals,
            @ForAll @IntRange(max = THOUSAND) int thousandths)
            throws Exception {
        Line line = new Line(
                "renew",
                "--use-days",
                "" + useDays,
                "--longest-days",
                "" + longestDays,
                "--overlap-days",
                "" + overlapDays);
        List<DocumentSigner> signers = new ArrayList<>();
        Instant now = START;
        for (int i = 0; i <= renewals; i++) {
            signers.add(signer("vaccination-" + i, new Planning(line, now, Kind.VACCINATION).terms(signers, i > 0)));
            now = signers.getLast().inUse().from();
        }
        Instant last = signers.getLast().inUse().until();
        Instant issued = START.plusSeconds(Duration.between(START, last).toSeconds() * thousandths / THOUSAND);
        Instant expires = issued.plus(Duration.ofDays(longestDays));

        String code = new Keyring("BE", signers)
                .issuer(Kind.VACCINATION, issued, expires)
                .issue(HcertFixtures.of(HcertFixtures.DOSE), issued, expires);

        List<X509Certificate> published =
                signers.stream().map(DocumentSigner::certificate).toList();
        assertThat(new Verifier(published).verify(code, expires))
                .isInstanceOfSatisfying(
                        Outcome.Valid.class, valid -> assertThat(valid.signer()).isEqualTo(newest(signers, issued)));
    }

    private static X509Certificate newest(List<DocumentSigner> signers, Instant issued) {
        return signers.stream()
                .filter(signer -> signer.inUse().covers(issued))
                .max(Comparator.comparing(signer -> signer.inUse().from()))
                .orElseThrow()
                .certificate();
    }

    /** One key for all: making keys is not what is tried here. */
    private DocumentSigner signer(String name, Terms terms) throws Exception {
        BigInteger serial = BigInteger.valueOf(terms.use().from().getEpochSecond());
        X509Certificate made = authority.certify(name, Kind.VACCINATION, pair.getPublic(), terms, serial);
        return new DocumentSigner(name, made, pair.getPrivate(), terms.use());
    }

    private static Authority authority() {
        try {
            return Authority.make(new X500Name("C=BE,CN=CSCA"), KeyForm.P256, BigInteger.ONE, START, START.plus(LONG));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyForm.P256.generate(null);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
