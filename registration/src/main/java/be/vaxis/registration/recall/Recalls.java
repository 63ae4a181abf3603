package be.vaxis.registration.recall;

import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.Vaccine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which lots are recalled, and how far each recall is. Numbers only. */
@Component
public class Recalls {

    /** How many recalls are shown. */
    public static final int MOST = 50;

    private static final String VIEW = """
            select r.*, named.people as named, coalesce(told, 0) as told, coalesce(not_reached, 0) as not_reached,
                coalesce(no_channel, 0) as no_channel, coalesce(called_off, 0) as called_off
            from recall r
            cross join lateral (select count(*) as people from recall_person p where p.recall = r.recall) named
            cross join lateral (
                select count(*) filter (where outcome = 'TOLD') as told,
                    count(*) filter (where outcome = 'NOT_REACHED') as not_reached,
                    count(*) filter (where outcome = 'NO_CHANNEL') as no_channel,
                    count(*) filter (where outcome = 'CALLED_OFF') as called_off
                from recall_outcome o where o.recall = r.recall) heard
            """;

    private final JdbcClient sql;

    Recalls(JdbcClient sql) {
        this.sql = sql;
    }

    /** The recall of this lot, unless it was called off. */
    public Optional<RecallId> running(String product, LotNumber lot) {
        return sql.sql("select recall from recall where product = ? and lot = ? and stopped is null limit 1")
                .params(product, lot.value())
                .query(UUID.class)
                .optional()
                .map(RecallId::new);
    }

    /** Whether the lot of this vaccine is being recalled. */
    public boolean concerns(Vaccine vaccine) {
        return running(vaccine.product(), vaccine.lot()).isPresent();
    }

    public Optional<RecallView> find(RecallId recall) {
        return sql.sql(VIEW + "where r.recall = ?")
                .param(recall.value())
                .query(this::read)
                .optional();
    }

    /** The last {@value #MOST}, latest first. */
    public List<RecallView> latest() {
        return sql.sql(VIEW + "order by r.started desc, r.recall limit ?")
                .param(MOST)
                .query(this::read)
                .list();
    }

    private RecallView read(ResultSet row, int number) throws SQLException {
        return new RecallView(
                new RecallId(row.getObject("recall", UUID.class)),
                new RecalledLot(
                        row.getString("product"), new LotNumber(row.getString("lot")), row.getBoolean("formerly")),
                RecallAdvice.valueOf(row.getString("advice")),
                row.getLong("people"),
                row.getLong("named"),
                row.getLong("told"),
                row.getLong("not_reached"),
                row.getLong("no_channel"),
                row.getLong("called_off"),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                row.getString("started_by"),
                instant(row.getObject("ended", OffsetDateTime.class)),
                instant(row.getObject("stopped", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
