package be.vaxis.attestation.keys.ceremony;

import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.keys.UsagePeriod;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.StringJoiner;

/** What was made, for people to hold against what they saw, and to sign on paper. Dutch: <i>proces-verbaal</i>. */
final class Protocol {

    private static final String SIGNATURES = """

            Present, and witness to the above:

              Name ________________________  Role ____________________  Signature ____________________

              Name ________________________  Role ____________________  Signature ____________________

              Name ________________________  Role ____________________  Signature ____________________
            """;

    private final StringJoiner lines = new StringJoiner(System.lineSeparator());

    Protocol(String what, Instant at, boolean dry) {
        lines.add("KEY CEREMONY").add("");
        tell("moment", at.toString());
        tell("made", what);
        if (dry) {
            tell("DRY RUN", "nothing was kept; the keys below are gone");
        }
    }

    Protocol of(X509Certificate certificate) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        tell("subject", certificate.getSubjectX500Principal().getName());
        tell("issuer", certificate.getIssuerX500Principal().getName());
        tell("serial number", certificate.getSerialNumber().toString(16));
        tell("key", form(certificate.getPublicKey()));
        tell("key id (kid)", KeyId.of(certificate).toString());
        tell("SHA-256", HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash));
        return period(
                "valid",
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    Protocol inUse(UsagePeriod period) {
        return period("signs", period.from(), period.until());
    }

    Protocol tell(String name, String value) {
        lines.add("  %-14s %s".formatted(name, value));
        return this;
    }

    @Override
    public String toString() {
        return lines + System.lineSeparator() + SIGNATURES.stripTrailing();
    }

    private Protocol period(String name, Instant from, Instant until) {
        return tell(name, from + " until " + until);
    }

    private static String form(PublicKey key) {
        return switch (key) {
            case ECPublicKey elliptic ->
                "EC, " + elliptic.getParams().getOrder().bitLength() + " bits";
            case RSAPublicKey rsa -> "RSA, " + rsa.getModulus().bitLength() + " bits";
            default -> key.getAlgorithm();
        };
    }
}
