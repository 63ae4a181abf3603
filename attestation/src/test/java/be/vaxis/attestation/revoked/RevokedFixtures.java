package be.vaxis.attestation.revoked;

import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revocation.RevocationHash;
import be.vaxis.attestation.revoked.foreign.ForeignBatches;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What we have withdrawn, in a database of a test. */
public final class RevokedFixtures {

    public final RevocationBatches batches;

    private final RevokedHashes hashes;
    private final AtomicLong ids = new AtomicLong();

    public RevokedFixtures(JdbcClient sql, Clock clock) {
        batches = new RevocationBatches(sql, () -> new UUID(1, ids.incrementAndGet()));
        hashes = new RevokedHashes(sql, clock);
    }

    public void withdraw(String kid, String uci, Instant expires) {
        hashes.add(kid, HashType.UCI, RevocationHash.ofUci(uci), expires);
    }

    public void restore(String uci) {
        hashes.remove(HashType.UCI, RevocationHash.ofUci(uci));
    }

    public Revocations with(ForeignBatches others) {
        return new KnownRevocations(hashes, others);
    }
}
