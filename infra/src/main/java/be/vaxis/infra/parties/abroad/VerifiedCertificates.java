package be.vaxis.infra.parties.abroad;

import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.read.Outcome;
import be.vaxis.attestation.hcert.read.Verifier;
import be.vaxis.attestation.hcert.signer.Signers;
import be.vaxis.attestation.revoked.Revocations;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.PartialDate;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.proof.CertificateReader;
import be.vaxis.registration.proof.ProvenDose;
import be.vaxis.registration.proof.UnusableCertificate;
import be.vaxis.registration.proof.UnusableCertificate.Fault;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads EU Digital COVID Certificates by the codec of the certificates, against the signers that are trusted and what was withdrawn. */
final class VerifiedCertificates implements CertificateReader {

    private static final String COVID = "840539006";
    private static final String HERE = "BE";

    private final Verifier verifier;
    private final Revocations revocations;
    private final InstantSource clock;

    VerifiedCertificates(Signers signers, Revocations revocations, InstantSource clock) {
        this.verifier = new Verifier(signers);
        this.revocations = revocations;
        this.clock = clock;
    }

    @Override
    public ProvenDose read(String scanned) {
        Instant now = clock.instant();
        return switch (verifier.verify(scanned.strip(), now)) {
            case Outcome.Valid valid -> {
                if (revocations.revoked(valid.hcert(), now)) {
                    throw new UnusableCertificate(fault(Step.REVOCATION));
                }
                yield proven(valid.hcert().dcc());
            }
            case Outcome.Invalid invalid -> throw new UnusableCertificate(fault(invalid.step()));
        };
    }

    private static Fault fault(Step step) {
        return switch (step) {
            case PREFIX -> Fault.NO_CERTIFICATE;
            case BASE45, COMPRESSION, CBOR, COSE, CWT, PAYLOAD -> Fault.UNREADABLE;
            case SIGNER, SIGNATURE, SIGNER_PERIOD, KEY_USAGE, REVOCATION, RULES -> Fault.NOT_TRUSTED;
            case EXPIRY -> Fault.EXPIRED;
        };
    }

    private static ProvenDose proven(Dcc dcc) {
        if (!(dcc.event() instanceof Event.Vaccination dose) || !dose.disease().equals(COVID)) {
            throw new UnusableCertificate(Fault.OTHER_KIND);
        }
        String country = dose.country().toUpperCase(Locale.ROOT);
        LocalDate given = dose.given();
        if (given == null || dose.id().isEmpty()) {
            throw new UnusableCertificate(Fault.IMPLAUSIBLE);
        }
        if (country.equals(HERE)) {
            throw new UnusableCertificate(Fault.OF_BELGIUM);
        }
        try {
            var place = new Place(Place.Kind.CERTIFICATE, country);
            var number = new ToldNumber(dose.dose(), dose.doses() == 0 ? null : dose.doses());
            return new ProvenDose(dose.id(), holder(dcc), born(dcc), dose.product(), number, given, place.number());
        } catch (InvalidWord impossible) {
            throw new UnusableCertificate(Fault.IMPLAUSIBLE);
        }
    }

    private static @Nullable PartialDate born(Dcc dcc) {
        return dcc.birthDate().isEmpty() ? null : PartialDate.parse(dcc.birthDate());
    }

    /** As registered; of whoever has no such name, in the letters of a passport. */
    private static String holder(Dcc dcc) {
        var name = dcc.name();
        String given = name.given().isEmpty() ? name.standardGiven().replace('<', ' ') : name.given();
        String family = name.family().isEmpty() ? name.standardFamily().replace('<', ' ') : name.family();
        return String.join(
                " ", Stream.of(given, family).filter(part -> !part.isEmpty()).toList());
    }
}
