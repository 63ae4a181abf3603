package be.vaxis.reservation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Mandate;
import be.vaxis.reservation.agency.Party;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tickets sealed with AES-256-GCM, good for half an hour, in every process that shares the keys of the house.
 *
 * <p>The key is drawn from the keyed hash of a fixed text, so that there is no other secret to keep.
 */
@Component
class SealedTickets implements Tickets {

    private static final Duration VALID = Duration.ofMinutes(30);
    private static final byte[] USE = "booking ticket 2".getBytes(UTF_8);
    private static final String SEPARATOR = "\n";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random;
    private final Clock clock;

    @Autowired
    SealedTickets(Digests digests, Clock clock) {
        this(digests, clock, new SecureRandom());
    }

    SealedTickets(Digests digests, Clock clock, SecureRandom random) {
        this.key = new SecretKeySpec(sha256(digests.of("booking ticket", "key")), "AES");
        this.random = random;
        this.clock = clock;
    }

    @Override
    public String issue(Bearer bearer) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var text = write(bearer).getBytes(UTF_8);
        long expires = clock.instant().plus(VALID).toEpochMilli();
        var open =
                ByteBuffer.allocate(Long.BYTES + text.length).putLong(expires).put(text);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(open.array());
            var ticket =
                    ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(ticket.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has AES-GCM
        }
    }

    @Override
    public Bearer open(String ticket) {
        try {
            var sealed = Base64.getUrlDecoder().decode(ticket);
            if (sealed.length <= NONCE_BYTES) {
                throw new TicketExpired();
            }
            var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            var open = ByteBuffer.wrap(
                    cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
            if (!clock.instant().isBefore(Instant.ofEpochMilli(open.getLong()))) {
                throw new TicketExpired();
            }
            return read(UTF_8.decode(open).toString());
        } catch (GeneralSecurityException | IllegalArgumentException tampered) {
            throw new TicketExpired();
        }
    }

    private static String write(Bearer bearer) {
        var agency = bearer.agency();
        return Stream.of(bearer.code().value(), agency.party(), agency.mandate(), agency.organisation(), agency.agent())
                .map(part -> part == null ? "" : part.toString())
                .collect(joining(SEPARATOR));
    }

    private static Bearer read(String text) {
        var parts = text.split(SEPARATOR, -1);
        return new Bearer(
                new CodeDigest(parts[0]),
                new Agency(
                        Party.valueOf(parts[1]),
                        parts[2].isEmpty() ? null : Mandate.valueOf(parts[2]),
                        parts[3].isEmpty() ? null : parts[3],
                        parts[4].isEmpty() ? null : parts[4]));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(USE);
        return cipher;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
