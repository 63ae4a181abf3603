package be.vaxis.attestation.speed;

import be.vaxis.attestation.hcert.TestSigner;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.upokecenter.cbor.CBORObject;
import java.security.Security;
import java.time.Instant;
import java.util.List;
import org.slf4j.LoggerFactory;
import se.digg.dgc.encoding.Base45;
import se.digg.dgc.encoding.Zlib;
import se.digg.dgc.service.impl.DefaultDGCDecoder;
import se.digg.dgc.signatures.cose.CoseSign1_Object;
import se.digg.dgc.signatures.cwt.Cwt;
import se.digg.dgc.signatures.impl.DefaultDGCSignatureVerifier;

/**
 * The same by se.digg.dgc 1.0.3. Its issuing is put together from its parts, since its signer wants a library that we leave out;
 * the payload is given to it as CBOR already, and it checks no schema: both are to its advantage.
 */
final class Other {

    private static final int ALGORITHM = 1;
    private static final int KEY_ID = 4;

    private final TestSigner signer;
    private final DefaultDGCDecoder decoder;

    Other(TestSigner signer, Instant at) {
        this.signer = signer;
        if (LoggerFactory.getLogger("se.digg.dgc") instanceof Logger log) {
            log.setLevel(Level.ERROR); // it warns at each code that its clock was set
        }
        var verifier = new DefaultDGCSignatureVerifier();
        verifier.setTestValidationTime(at);
        decoder = new DefaultDGCDecoder(verifier, (country, id) -> List.of(signer.certificate()));
    }

    String issue(byte[] payload, byte[] keyId, Instant from, Instant until) throws Exception {
        var claims = Cwt.builder()
                .issuer("BE")
                .issuedAt(from)
                .expiration(until)
                .dgcV1(payload)
                .build();
        var envelope = CoseSign1_Object.builder()
                .includeMessageTag(true)
                .protectedAttribute(CBORObject.FromObject(ALGORITHM), CBORObject.FromObject(-7))
                .protectedAttribute(CBORObject.FromObject(KEY_ID), CBORObject.FromObject(keyId))
                .content(claims.encode())
                .build();
        envelope.sign(signer.key(), Security.getProvider("SunEC"));
        return "HC1:" + Base45.getEncoder().encodeToString(Zlib.compress(envelope.encode()));
    }

    byte[] verify(String code) throws Exception {
        return decoder.decodeToBytes(code);
    }
}
