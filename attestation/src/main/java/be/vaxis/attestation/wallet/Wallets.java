package be.vaxis.attestation.wallet;

import be.vaxis.attestation.certificate.CertificateCommand.Reason;
import be.vaxis.attestation.certificate.CertificateId;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds certificates that were made out.
 *
 * <p>Dutch: <i>uitgereikte certificaten</i>.
 */
@Component
public class Wallets {

    private static final int MOST = 200; // editions of one person

    private final JdbcClient sql;
    private final Sealing sealing;

    Wallets(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** All of a person, the newest edition of each first; two hundred at most. */
    public List<HeldCertificate> of(PersonId person) {
        return sql.sql("select * from certificate where person = ? order by edition desc, issued_at desc limit " + MOST)
                .param(person.value())
                .query(this::read)
                .list();
    }

    /** The newest edition of this person's certificate; empty when there is none, or when it is somebody else's. */
    public Optional<HeldCertificate> find(PersonId person, CertificateId certificate) {
        return sql.sql("select * from certificate where certificate = ? and person = ? order by edition desc limit 1")
                .params(certificate.value(), person.value())
                .query(this::read)
                .optional();
    }

    /** Which certificate has an edition with this identifier, by the hash of it. */
    public Optional<CertificateId> byIdentifier(String uci) {
        return sql.sql("select certificate from certificate where uci = ? limit 1")
                .param(uci)
                .query((row, _) -> new CertificateId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Whose newest edition it is. */
    public PersonId personOf(CertificateId certificate) {
        return sql.sql("select person from certificate where certificate = ? order by edition desc limit 1")
                .param(certificate.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
    }

    /** Takes away the codes of somebody who is forgotten; nobody could read them any more. */
    public void scrub(PersonId person) {
        sql.sql("update certificate set code = null where person = ?")
                .param(person.value())
                .update();
    }

    /** Who of these has a certificate that is out. */
    public Set<PersonId> holders(Collection<PersonId> people) {
        UUID[] asked = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return Set.copyOf(
                sql.sql("select distinct person from certificate where person = any(?) and revoked_at is null")
                        .param(asked)
                        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    private HeldCertificate read(ResultSet row, int number) throws SQLException {
        String code = row.getString("code");
        String reason = row.getString("reason");
        return new HeldCertificate(
                new CertificateId(row.getObject("certificate", UUID.class)),
                row.getInt("edition"),
                Kind.valueOf(row.getString("kind")),
                row.getString("content"),
                code == null
                        ? Optional.empty()
                        : sealing.open(code, String.class).value(),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                moment(row, "revoked_at"),
                reason == null ? null : Reason.valueOf(reason),
                moment(row, "suspended_until"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
