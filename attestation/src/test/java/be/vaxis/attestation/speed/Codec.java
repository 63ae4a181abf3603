package be.vaxis.attestation.speed;

import static be.vaxis.attestation.hcert.HcertFixtures.BETWEEN;
import static be.vaxis.attestation.hcert.HcertFixtures.DOSE;
import static be.vaxis.attestation.hcert.HcertFixtures.EXPIRES;
import static be.vaxis.attestation.hcert.HcertFixtures.ISSUED;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.TestSigner;
import be.vaxis.attestation.hcert.cbor.CborEncoder;
import be.vaxis.attestation.hcert.cose.Algorithm;
import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.dcc.DccWriter;
import be.vaxis.attestation.hcert.issue.Issuer;
import be.vaxis.attestation.hcert.json.JsonWriter;
import be.vaxis.attestation.hcert.read.CodeReader;
import be.vaxis.attestation.hcert.read.Outcome;
import be.vaxis.attestation.hcert.read.Verifier;
import be.vaxis.attestation.rule.Codes;
import be.vaxis.attestation.rule.Judge;
import be.vaxis.attestation.rule.Question;
import be.vaxis.attestation.rule.RuleStore;
import be.vaxis.attestation.rule.Verdict;
import be.vaxis.attestation.valueset.ValueSets;
import java.security.PublicKey;
import java.security.Signature;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What is measured: one dose, one signer on P-256. */
final class Codec {

    private static final JsonMapper JSON = new JsonMapper();

    private final TestSigner signer = TestSigner.ec();
    private final PublicKey key = signer.certificate().getPublicKey();
    private final Issuer issuer = new Issuer("BE", signer.certificate(), signer.key());
    private final Verifier verifier = new Verifier(List.of(signer.certificate()));
    private final Other other = new Other(signer, BETWEEN);
    private final Codes codes = Codes.of(ValueSets.ours().codesOn(LocalDate.of(2023, 2, 1)));
    private final Judge judge;
    private final String country;
    private final String code;
    private final byte[] payload = CborEncoder.encode(DccWriter.write(HcertFixtures.of(DOSE)));
    private final byte[] keyId = KeyId.of(signer.certificate()).bytes();
    private final byte[] signed;
    private final byte[] signature;
    private final Signature signing;

    Codec(RuleStore rules, String country) throws Exception {
        this.judge = new Judge(rules);
        this.country = country;
        code = issuer.issue(HcertFixtures.of(DOSE), ISSUED, EXPIRES);
        var envelope = CodeReader.read(code).envelope();
        signed = envelope.toBeSigned();
        signature = envelope.signature();
        signing = Signature.getInstance("SHA256withECDSAinP1363Format");
        signing.initSign(signer.key());
    }

    byte[] sign() throws Exception {
        signing.update(signed);
        return signing.sign();
    }

    String issue() throws Exception {
        return issuer.issue(HcertFixtures.of(DOSE), ISSUED, EXPIRES);
    }

    String issueByOther() throws Exception {
        return other.issue(payload, keyId, ISSUED, EXPIRES);
    }

    boolean verifiesBare() {
        return Algorithm.ES256.verifies(key, signed, signature);
    }

    Outcome verify() {
        return verifier.verify(code, BETWEEN);
    }

    Verdict judge() {
        if (verify() instanceof Outcome.Valid valid) {
            var certificate =
                    JSON.readTree(JsonWriter.write(valid.hcert().claims().certificate()));
            return judge.judge(new Question(certificate, country, "BE", BETWEEN, codes, "near"));
        }
        throw new IllegalStateException("What was issued is not valid.");
    }

    byte[] verifyByOther() throws Exception {
        return other.verify(code);
    }
}
