package be.vaxis.attestation.hcert.read;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.TestSigner;
import be.vaxis.attestation.hcert.base45.Base45;
import be.vaxis.attestation.hcert.cbor.Cbor.Bytes;
import be.vaxis.attestation.hcert.cbor.CborDecoder;
import be.vaxis.attestation.hcert.cbor.CborEncoder;
import be.vaxis.attestation.hcert.zlib.Zlib;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever a stranger makes of a code, it is read or refused by name: nothing else is thrown, and nothing hangs.
 *
 * <p>Changes good codes at every layer, and puts the layers around it again, so that the change arrives where it was meant.
 * Always the same changes; {@code -Dfuzz.tries=10000000} makes more of them.
 */
class FuzzTest {

    private static final long SEED = 20210701;
    private static final int TRIES = Integer.getInteger("fuzz.tries", 30_000);
    private static final int SIGNATURES_EVERY = 20; // one takes as long as reading a hundred envelopes
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

    static final List<String> CODES = new ArrayList<>();
    static final List<byte[]> COMPRESSED = new ArrayList<>();
    static final List<byte[]> ENVELOPES = new ArrayList<>();
    static final List<byte[]> CLAIMS = new ArrayList<>();
    static Verifier verifier;

    final Random random = new Random(SEED);

    @BeforeAll
    static void good_codes() throws GeneralSecurityException, Refused {
        TestSigner signer = TestSigner.ec();
        verifier = new Verifier(id -> List.of(signer.certificate()));
        for (var event : List.of(HcertFixtures.DOSE, HcertFixtures.TEST, HcertFixtures.RECOVERY)) {
            String code = VerifierTest.code(signer, event, HcertFixtures.ISSUED, HcertFixtures.EXPIRES);
            byte[] compressed = Base45.decode(CodeReader.withoutPrefix(code));
            byte[] envelope = Zlib.inflate(compressed);
            CODES.add(code);
            COMPRESSED.add(compressed);
            ENVELOPES.add(envelope);
            CLAIMS.add(CodeReader.open(envelope).envelope().payload());
        }
    }

    @Test
    void changed_text() {
        for (int i = 0; i < TRIES / 5; i++) {
            StringBuilder code = new StringBuilder(one(CODES));
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                code.setCharAt(4 + random.nextInt(code.length() - 4), character());
            }
            code.setLength(random.nextInt(10) == 0 ? random.nextInt(code.length()) : code.length());
            verified(code.toString());
        }
    }

    @Test
    void changed_streams() {
        for (int i = 0; i < TRIES / 5; i++) {
            verified(CodeReader.PREFIX + Base45.encode(changed(one(COMPRESSED))));
        }
    }

    @Test
    void changed_envelopes() {
        for (int i = 0; i < TRIES / 5; i++) {
            byte[] envelope = changed(one(ENVELOPES));
            opened(envelope);
            if (i % SIGNATURES_EVERY == 0) {
                verified(CodeReader.PREFIX + Base45.encode(Zlib.deflate(envelope)));
            }
        }
    }

    @Test
    void changed_claims_in_an_envelope_that_opens() {
        byte[] head = {(byte) 0xD2, (byte) 0x84, 0x43, (byte) 0xA1, 0x01, 0x26, (byte) 0xA0};
        for (int i = 0; i < TRIES / 5; i++) {
            byte[] claims = changed(one(CLAIMS));
            byte[] wrapped = CborEncoder.encode(new Bytes(claims));
            byte[] envelope = Arrays.copyOf(head, head.length + wrapped.length + 2);
            System.arraycopy(wrapped, 0, envelope, head.length, wrapped.length);
            envelope[envelope.length - 2] = 0x41;
            opened(envelope);
        }
    }

    @Test
    void bytes_out_of_nowhere() {
        for (int i = 0; i < TRIES / 5; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            opened(bytes);
            try {
                byte[] written = CborEncoder.encode(CborDecoder.decode(bytes));
                assertThat(CborEncoder.encode(CborDecoder.decode(written))).isEqualTo(written);
            } catch (Refused refused) {
                named(refused);
            }
        }
    }

    private void verified(String code) {
        Outcome outcome = verifier.verify(code, HcertFixtures.BETWEEN);
        if (outcome instanceof Outcome.Invalid invalid) {
            assertThat(invalid.why()).isNotBlank();
        }
    }

    private static void opened(byte[] envelope) {
        try {
            CodeReader.open(envelope);
        } catch (Refused refused) {
            named(refused);
        }
    }

    private static void named(Refused refused) {
        assertThat(refused.step()).isNotNull();
        assertThat(refused.why()).isNotBlank();
    }

    /** A copy with a few bytes changed, set to a border, left out or put in, or cut short. */
    private byte[] changed(byte[] good) {
        byte[] bytes = good.clone();
        for (int changes = 1 + random.nextInt(4); changes > 0 && bytes.length > 1; changes--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) (random.nextInt(8) << 5 | 24 + random.nextInt(8));
                case 3 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 4 -> System.arraycopy(bytes, at, bytes, at - at / 2, bytes.length - at);
                default -> bytes = Arrays.copyOf(bytes, bytes.length + random.nextInt(20));
            }
        }
        return bytes;
    }

    private char character() {
        return random.nextInt(50) == 0
                ? (char) random.nextInt(65_536)
                : CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
