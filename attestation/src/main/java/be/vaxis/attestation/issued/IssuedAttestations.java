package be.vaxis.attestation.issued;

import be.vaxis.attestation.attestation.AttestationId;
import be.vaxis.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds attestations that were made out.
 *
 * <p>Dutch: <i>uitgereikte attesten</i>.
 */
@Component
public class IssuedAttestations {

    private final JdbcClient sql;

    IssuedAttestations(JdbcClient sql) {
        this.sql = sql;
    }

    /** An attestation of this person; empty when it is somebody else's. */
    public Optional<IssuedAttestation> find(PersonId person, AttestationId attestation) {
        return sql.sql("select made_on, doses from issued_attestation where attestation = ? and person = ?")
                .params(attestation.value(), person.value())
                .query((row, n) ->
                        new IssuedAttestation(attestation, row.getObject(1, LocalDate.class), List.of((UUID[])
                                row.getArray(2).getArray())))
                .optional();
    }
}
