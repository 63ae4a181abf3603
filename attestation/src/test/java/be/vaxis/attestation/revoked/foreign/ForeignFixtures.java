package be.vaxis.attestation.revoked.foreign;

import be.vaxis.attestation.revocation.Batch;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What other countries have withdrawn, in a database of a test. */
public final class ForeignFixtures {

    public final ForeignBatches batches;

    public ForeignFixtures(JdbcClient sql) {
        batches = new ForeignBatches(sql);
    }

    public void store(UUID id, Batch batch) {
        batches.store(id, batch);
    }

    public void remove(UUID id) {
        batches.remove(List.of(id));
    }
}
