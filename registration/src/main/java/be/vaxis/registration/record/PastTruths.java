package be.vaxis.registration.record;

import static java.util.stream.Collectors.toCollection;

import be.vaxis.kernel.Sealing;
import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was on record before. Whoever asks answers for the access log. */
@Component
public class PastTruths {

    private final JdbcClient sql;
    private final Sealing sealing;
    private final DoseRow rows;

    PastTruths(JdbcClient sql, Sealing sealing, DoseRow rows) {
        this.rows = rows;
        this.sql = sql;
        this.sealing = sealing;
    }

    /** The oldest first; empty for a dose that was never corrected. */
    public List<PastTruth> of(DoseId dose) {
        return sql.sql("select * from dose_past where dose = ? order by version")
                .param(dose.value())
                .query(this::read)
                .list();
    }

    /** The same for many, each under its dose. */
    public Map<DoseId, List<PastTruth>> ofAll(Collection<DoseId> doses) {
        UUID[] ids = doses.stream().map(DoseId::value).toArray(UUID[]::new);
        Map<DoseId, List<PastTruth>> found = new HashMap<>();
        sql.sql("select * from dose_past where dose = any (?) order by dose, version")
                .param(ids)
                .query(row -> {
                    DoseId dose = new DoseId(row.getObject("dose", UUID.class));
                    found.computeIfAbsent(dose, first -> new ArrayList<>()).add(read(row, 0));
                });
        return found;
    }

    private PastTruth read(ResultSet row, int number) throws SQLException {
        String unit = row.getString("unit");
        String told = row.getString("number_told");
        String reaction = row.getString("reaction");
        String reason = row.getString("reason");
        return new PastTruth(
                row.getInt("version"),
                new Vaccine(
                        row.getString("product"),
                        new LotNumber(row.getString("lot")),
                        unit == null ? null : new UnitNumber(unit),
                        row.getObject("expires", LocalDate.class)),
                row.getObject("given", LocalDate.class),
                new Place(Place.Kind.valueOf(row.getString("place_kind")), row.getString("place")),
                rows.vaccinator(row),
                told == null ? null : ToldNumber.parse(told),
                reaction == null ? null : Reaction.valueOf(reaction),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                new Source(row.getString("corrected_by")),
                Arrays.stream(row.getString("kinds").split(","))
                        .map(CorrectionKind::valueOf)
                        .collect(toCollection(() -> EnumSet.noneOf(CorrectionKind.class))),
                reason == null ? null : sealing.open(reason, String.class));
    }
}
