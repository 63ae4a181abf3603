package be.vaxis.attestation.issued;

import be.vaxis.attestation.attestation.AttestationEvent.AttestationIssued;
import be.vaxis.kernel.Projection;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("attestation.issued")
@Projection(tables = "issued_attestation")
class IssuedProjection {

    private final JdbcClient sql;

    IssuedProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(AttestationIssued event) {
        sql.sql("""
                insert into issued_attestation (attestation, person, made_on, doses, issued_at) values (?, ?, ?, ?, ?)
                on conflict (attestation) do update set doses = excluded.doses, issued_at = excluded.issued_at
                """)
                .param(event.attestation().value())
                .param(event.person().value())
                .param(event.day())
                .param(event.doses().toArray(UUID[]::new))
                .param(event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from issued_attestation").update();
    }
}
