package be.vaxis.attestation.wallet;

import be.vaxis.attestation.certificate.CertificateEvent.CertificateIssued;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateRestored;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateRevoked;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateSuspended;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import be.vaxis.kernel.Sealing;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("attestation.wallet")
@Projection(tables = "certificate")
class WalletProjection {

    private static final String ISSUED = """
            insert into certificate
                (certificate, edition, person, kind, content, uci, kid, code, issued_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (certificate, edition) do update
            set code = excluded.code, kid = excluded.kid, issued_at = excluded.issued_at, expires_at = excluded.expires_at
            """;
    private static final String REVOKED =
            "update certificate set revoked_at = ?, reason = ? where certificate = ? and edition = ?";
    private static final String SUSPENDED =
            "update certificate set suspended_until = ? where certificate = ? and edition = ?";

    private final Rows rows;
    private final JdbcClient sql;
    private final Sealing sealing;

    WalletProjection(Rows rows, JdbcClient sql, Sealing sealing) {
        this.rows = rows;
        this.sql = sql;
        this.sealing = sealing;
    }

    @EventHandler
    void on(CertificateIssued event) {
        rows.set(
                event.certificate() + "/" + event.edition(),
                ISSUED,
                event.certificate().value(),
                event.edition(),
                event.person().value(),
                event.kind().name(),
                event.content(),
                event.uci(),
                event.signed().kid(),
                sealing.seal(event.code()),
                at(event.at()),
                at(event.signed().expires()));
    }

    @EventHandler
    void on(CertificateRevoked event) {
        rows.set(
                event.certificate() + "/" + event.edition() + " revoked",
                REVOKED,
                at(event.at()),
                event.reason().name(),
                event.certificate().value(),
                event.edition());
    }

    @EventHandler
    void on(CertificateSuspended event) {
        suspend(event.certificate().value(), event.edition(), at(event.until()));
    }

    @EventHandler
    void on(CertificateRestored event) {
        suspend(event.certificate().value(), event.edition(), null);
    }

    private void suspend(UUID certificate, int edition, @Nullable OffsetDateTime until) {
        rows.set(certificate + "/" + edition + " suspended", SUSPENDED, until, certificate, edition);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from certificate").update();
    }
}
