package be.vaxis.attestation.hcert.command;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.cbor.Cbor.Pairs;
import be.vaxis.attestation.hcert.issue.Issuer;
import be.vaxis.attestation.hcert.issue.NotIssued;
import be.vaxis.attestation.hcert.json.JsonReader;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.read.Hcert;
import be.vaxis.attestation.hcert.read.Outcome;
import be.vaxis.attestation.hcert.read.Verifier;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What each command does. */
final class Answers {

    private static final Duration VALIDITY = Duration.ofDays(180);

    private Answers() {}

    static Hcert decoded(Question question) throws IOException, Refused {
        return CodeReader.read(question.subject());
    }

    static String verified(Question question, Clock clock) throws IOException, GeneralSecurityException, Refused {
        Verifier verifier = new Verifier(KeyFiles.certificates(question.file("--signers")));
        return switch (verifier.verify(question.subject(), question.moment("--at", clock))) {
            case Outcome.Valid valid -> Told.of(valid);
            case Outcome.Invalid invalid -> throw new Refused(invalid.step(), invalid.why());
        };
    }

    static String encoded(Question question, Clock clock) throws IOException, GeneralSecurityException, NotIssued {
        Issuer issuer = new Issuer(
                question.option("--country"),
                KeyFiles.certificate(question.file("--signer")),
                KeyFiles.key(question.file("--key")));
        Instant issued = question.moment("--issued", clock).truncatedTo(ChronoUnit.SECONDS);
        Instant expires = question.says("--expires") ? question.moment("--expires", clock) : issued.plus(VALIDITY);
        return issuer.issue(payload(question.subject()), issued, expires);
    }

    private static Pairs payload(String json) {
        try {
            if (JsonReader.read(json) instanceof Pairs payload) {
                return payload;
            }
            throw new IllegalArgumentException("The payload is no JSON object.");
        } catch (ParseException malformed) {
            throw new IllegalArgumentException("The payload is no JSON: " + malformed.getMessage(), malformed);
        }
    }
}
