package be.vaxis.reservation.agenda;

import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.lineday.ProductCode;
import be.vaxis.reservation.lineday.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agenda from the counters of {@code lineday_place}, in one range of its primary key: as it is at this moment. */
@Component
class AgendaRows implements Agenda {

    private final JdbcClient database;

    AgendaRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<AgendaSlot> slots(CentreId centre, LocalDate first, LocalDate last) {
        return database.sql("""
                        select line, day, slot, minutes, places, kept, kept_percent, taken, product from lineday_place
                        where centre = ? and day between ? and ? order by day, line, slot""")
                .param(centre.code())
                .param(first)
                .param(last)
                .query(AgendaRows::slot)
                .list();
    }

    @Override
    public List<FreeDay> freeDays(CentreId centre, LocalDate first, LocalDate last, Purpose purpose) {
        return database.sql("""
                        select day, array_agg(distinct slot order by slot) as times from lineday_place
                        where centre = ? and day between ? and ? and taken < places - case when ? then 0 else kept end
                        group by day order by day""")
                .param(centre.code())
                .param(first)
                .param(last)
                .param(purpose == Purpose.MOVE)
                .query((row, number) -> freeDay(centre, row))
                .list();
    }

    private static AgendaSlot slot(ResultSet row, int number) throws SQLException {
        return new AgendaSlot(
                row.getInt("line"),
                row.getObject("day", LocalDate.class),
                row.getObject("slot", LocalTime.class),
                row.getInt("minutes"),
                row.getInt("places"),
                row.getInt("kept"),
                row.getInt("kept_percent"),
                row.getInt("taken"),
                product(row.getString("product")));
    }

    private static @Nullable ProductCode product(@Nullable String code) {
        return code == null ? null : new ProductCode(code);
    }

    private static FreeDay freeDay(CentreId centre, ResultSet row) throws SQLException {
        var times = (Time[]) row.getArray("times").getArray();
        return new FreeDay(
                centre,
                row.getObject("day", LocalDate.class),
                Arrays.stream(times).map(Time::toLocalTime).toList());
    }
}
