package be.vaxis.attestation.revoked.gateway;

import be.vaxis.attestation.revocation.Batch;
import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revocation.RevocationHash;
import be.vaxis.attestation.trust.gateway.GatewayFixtures;
import be.vaxis.attestation.trust.gateway.Uploader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The usual settings, uploaders and batches. */
public final class ExchangeFixtures {

    public static final ExchangeSettings SETTINGS = new ExchangeSettings(
            true,
            Duration.ofSeconds(10),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(5),
            Duration.ofHours(24));
    public static final Instant NOW = Instant.parse("2021-11-23T12:00:00Z");
    public static final String KID = "2Rk3X8HntrI=";

    private ExchangeFixtures() {}

    public static Uploader uploader() {
        try {
            GatewayFixtures signer = GatewayFixtures.named("C=LU,CN=Uploader");
            return new Uploader(signer.certificate(), signer.pair().getPrivate());
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Batch batch(String country, String... ucis) {
        return new Batch(country, NOW.plus(Duration.ofDays(30)), KID, HashType.UCI, hashes(ucis));
    }

    public static List<RevocationHash> hashes(String... ucis) {
        return Stream.of(ucis).map(RevocationHash::ofUci).toList();
    }
}
