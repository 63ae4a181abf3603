package be.vaxis.attestation.amending;

import be.vaxis.attestation.certificate.CertificateCommand.Reason;
import be.vaxis.attestation.certificate.CertificateCommand.RevokeCertificate;
import be.vaxis.attestation.certificate.CertificateId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Revokes what a lost key signed, step by step, by its signatures: their holders make the next edition with another key.
 *
 * <p>Two processes may do the same step: what is revoked stays so.
 */
@Component
public class LostKeys {

    private static final int TOGETHER = 500;

    /** @param upto the last certificate that was dealt with */
    private record Lost(String kid, UUID upto) {}

    /** @param revoking whether certificates of it are still being revoked */
    public record Progress(Instant told, boolean revoking) {}

    private final JdbcClient sql;
    private final CommandGateway commands;

    LostKeys(JdbcClient sql, CommandGateway commands) {
        this.sql = sql;
        this.commands = commands;
    }

    /** Begins. The same again changes nothing while it goes on; after that it looks once more. */
    public void tell(String kid, Instant now) {
        sql.sql("""
                insert into lost_key (kid, told_at) values (?, ?)
                on conflict (kid) do update set done = false, upto = default where lost_key.done
                """).params(kid, now.atOffset(ZoneOffset.UTC)).update();
    }

    /** How far it is; empty for a key of which nothing was told. */
    public Optional<Progress> progress(String kid) {
        return sql.sql("select told_at, done from lost_key where kid = ?")
                .param(kid)
                .query((row, _) -> new Progress(row.getTimestamp(1).toInstant(), !row.getBoolean(2)))
                .optional();
    }

    /** The next five hundred of a key; says whether there may be more. */
    public boolean step() {
        Optional<Lost> next = sql.sql("select kid, upto from lost_key where not done order by told_at limit 1")
                .query((row, _) -> new Lost(row.getString(1), row.getObject(2, UUID.class)))
                .optional();
        next.ifPresent(this::step);
        return next.isPresent();
    }

    private void step(Lost key) {
        List<CertificateId> signed = sql.sql("""
                select certificate from certificate where kid = ? and certificate > ? and revoked_at is null
                order by certificate limit ?
                """)
                .params(key.kid(), key.upto(), TOGETHER)
                .query((row, _) -> new CertificateId(row.getObject(1, UUID.class)))
                .list();
        signed.forEach(one -> commands.sendAndWait(new RevokeCertificate(one, Reason.LOST_KEY)));
        if (signed.isEmpty()) {
            sql.sql("update lost_key set done = true where kid = ?")
                    .param(key.kid())
                    .update();
        } else {
            sql.sql("update lost_key set upto = ? where kid = ?")
                    .params(signed.getLast().value(), key.kid())
                    .update();
        }
    }
}
