package be.vaxis.pharmacovigilance.transmission;

import be.vaxis.kernel.FreshIds;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How each case stands with the receiver. */
class TransmissionRows {

    private static final int LONGEST_FAULTS = 4_000;
    private static final String ENDED = "(c.nullified or c.lead is not null)";

    private final JdbcClient sql;
    private final FreshIds ids;
    private final String organisation;

    TransmissionRows(JdbcClient sql, FreshIds ids, String organisation) {
        this.sql = sql;
        this.ids = ids;
        this.organisation = organisation;
    }

    /** Under which the receiver knows the case: drawn when it is first asked for, and kept. */
    String number(CaseId id) {
        sql.sql("insert into icsr_case (safety_case, number) values (?, ?) on conflict (safety_case) do nothing")
                .params(id.value(), drawn())
                .update();
        return sql.sql("select number from icsr_case where safety_case = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** Until when the receiver knows what was told to us of the case. */
    Optional<Instant> known(CaseId id) {
        return sql.sql("select known from icsr_case where safety_case = ? and accepted > 0 and known is not null")
                .param(id.value())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /**
     * What must go now: what never went, what is another version or about which something was told since, and what was not
     * taken. A case that ended goes only when the receiver has it. The serious first, then what is due first.
     */
    List<CaseId> due(Instant now, int most) {
        return sql.sql("""
                select c.safety_case from safety_case c left join icsr_case i on i.safety_case = c.safety_case
                where case when %s then coalesce(i.accepted, 0) > 0 and not i.ended else true end
                and case coalesce(i.state, 'WAITING')
                    when 'WAITING' then true
                    when 'SENT' then false
                    when 'AGAIN' then i.next_at <= ?
                    else c.version > i.version or exists (select from side_report_message m
                        where m.report = c.safety_case and m.said_by = 'REPORTER' and m.at > i.heard)
                end
                order by (cardinality(c.seriousness) = 0), c.due, c.safety_case limit ?
                """.formatted(ENDED))
                .params(Timestamp.from(now), most)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    void withheld(Dossier dossier, List<String> faults, Instant now) {
        stands(dossier.file().id(), TransmissionState.WITHHELD, dossier.file().version(), dossier.heard(), now);
        told(dossier.file().id(), String.join("\n", faults));
    }

    void sent(Dossier dossier, String batch, Instant now) {
        stands(dossier.file().id(), TransmissionState.SENT, dossier.file().version(), dossier.heard(), now);
        sql.sql("update icsr_case set batch = ? where safety_case = ?")
                .params(batch, dossier.file().id().value())
                .update();
    }

    void accepted(BatchRows.Sent sent, String warning, Instant now) {
        sql.sql("""
                update icsr_case set state = 'ACCEPTED', accepted = ?, known = ?, ended = ?, tries = 0, faults = ?, at = ?
                where safety_case = ?
                """)
                .params(
                        sent.version(),
                        Timestamp.from(sent.heard()),
                        sent.ends(),
                        cut(warning),
                        Timestamp.from(now),
                        sent.id().value())
                .update();
    }

    void refused(BatchRows.Sent sent, String faults, Instant now) {
        sql.sql("update icsr_case set state = 'REFUSED', tries = 0, at = ? where safety_case = ?")
                .params(Timestamp.from(now), sent.id().value())
                .update();
        told(sent.id(), faults);
    }

    /** After ever longer pauses, and not for ever. */
    void again(BatchRows.Sent sent, String why, int most, Duration pause, Instant now) {
        sql.sql("""
                update icsr_case set tries = tries + 1, at = ?,
                    state = case when tries + 1 >= ? then 'GIVEN_UP' else 'AGAIN' end,
                    next_at = ?::timestamptz + ? * power(2, tries) * interval '1 second'
                where safety_case = ?
                """)
                .params(
                        Timestamp.from(now),
                        most,
                        Timestamp.from(now),
                        pause.toSeconds(),
                        sent.id().value())
                .update();
        told(sent.id(), why);
    }

    /** Somebody has mended it elsewhere, and asks that it goes as it stands. Says whether it could. */
    boolean resend(CaseId id) {
        return sql.sql("""
                update icsr_case set state = 'AGAIN', tries = 0, next_at = '-infinity'
                where safety_case = ? and state in ('REFUSED', 'GIVEN_UP', 'WITHHELD')
                """).param(id.value()).update() == 1;
    }

    void downloaded(CaseId id, int version, String by, Instant now) {
        sql.sql("insert into icsr_download (safety_case, version, by_user, at) values (?, ?, ?, ?)")
                .params(id.value(), version, by, Timestamp.from(now))
                .update();
    }

    private void stands(CaseId id, TransmissionState state, int version, Instant heard, Instant now) {
        sql.sql("""
                update icsr_case set state = ?, version = ?, heard = ?, at = ?, faults = '' where safety_case = ?
                """)
                .params(state.name(), version, Timestamp.from(heard), Timestamp.from(now), id.value())
                .update();
    }

    private void told(CaseId id, String faults) {
        sql.sql("update icsr_case set faults = ? where safety_case = ?")
                .params(cut(faults), id.value())
                .update();
    }

    /** PostgreSQL keeps no zero character, and somebody else writes these words. */
    private static String cut(String words) {
        var kept = words.replace("\0", "");
        return kept.length() <= LONGEST_FAULTS ? kept : kept.substring(0, LONGEST_FAULTS);
    }

    private String drawn() {
        var id = ids.next();
        var hex = HexFormat.of();
        return "BE-" + organisation + "-"
                + (hex.toHexDigits(id.getMostSignificantBits()) + hex.toHexDigits(id.getLeastSignificantBits()))
                        .toUpperCase(Locale.ROOT);
    }
}
