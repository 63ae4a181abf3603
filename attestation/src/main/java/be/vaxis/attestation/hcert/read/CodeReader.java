package be.vaxis.attestation.hcert.read;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.base45.Base45;
import be.vaxis.attestation.hcert.cose.Envelope;
import be.vaxis.attestation.hcert.cose.Sign1;
import be.vaxis.attestation.hcert.cwt.Claims;
import be.vaxis.attestation.hcert.cwt.ClaimsReader;
import be.vaxis.attestation.hcert.dcc.DccReader;
import be.vaxis.attestation.hcert.zlib.Zlib;

/** Reads a code without asking who signed it. Source: hcert_spec, section 4. */
public final class CodeReader {

    public static final String PREFIX = "HC1:";

    /** Above what the largest QR code holds: 4,296 characters. */
    static final int MOST_CHARACTERS = 4300;

    private CodeReader() {}

    /** @throws Refused at one of the steps up to {@link Step#PAYLOAD} */
    public static Hcert read(String code) throws Refused {
        return open(Zlib.inflate(Base45.decode(withoutPrefix(code))));
    }

    /** The part of the chain behind compression. */
    public static Hcert open(byte[] envelope) throws Refused {
        Sign1 sign1 = Envelope.open(envelope);
        Claims claims = ClaimsReader.read(sign1.payload());
        return new Hcert(sign1, claims, DccReader.read(claims.certificate()));
    }

    /** @throws Refused at {@link Step#PREFIX} */
    public static String withoutPrefix(String code) throws Refused {
        if (code.length() > MOST_CHARACTERS) {
            throw new Refused(Step.PREFIX, "longer than a QR code can be");
        }
        if (!code.startsWith(PREFIX)) {
            throw new Refused(Step.PREFIX, "does not start with " + PREFIX);
        }
        return code.substring(PREFIX.length());
    }
}
