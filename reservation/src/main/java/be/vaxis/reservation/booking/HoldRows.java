package be.vaxis.reservation.booking;

import static java.time.ZoneOffset.UTC;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row of {@code booking_hold} per place that is kept. */
@Component
class HoldRows implements Holds {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    HoldRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    @Override
    public void keep(BookingId booking, Hold hold) {
        end(booking);
        batches.batchUpdate(
                "insert into booking_hold (code, centre, day, slot, until) values (?, ?, ?, ?, ?)",
                hold.places().stream()
                        .map(place -> row(booking, place, hold.until()))
                        .toList());
    }

    private static Object[] row(BookingId booking, Place place, Instant until) {
        var lineDay = place.lineDay();
        return new Object[] {
            booking.code().value(), lineDay.centre().code(), lineDay.date(), place.slot(), until.atOffset(UTC)
        };
    }

    @Override
    public void end(BookingId booking) {
        database.sql("delete from booking_hold where code = ?")
                .param(booking.code().value())
                .update();
    }

    @Override
    public Optional<BookingId> keeperOf(CodeDigest holder, Place place) {
        return database
                .sql("select code from booking_hold where centre = ? and day = ? and slot = ?")
                .params(place.lineDay().centre().code(), place.lineDay().date(), place.slot())
                .query(HoldRows::booking)
                .list()
                .stream()
                .filter(booking -> booking.holder().equals(holder))
                .findFirst();
    }

    @Override
    public List<BookingId> overAt(Collection<Moment> moments, Instant now) {
        return moments.stream()
                .flatMap(moment -> database
                        .sql("""
                                select distinct code from booking_hold
                                where centre = ? and day = ? and slot = ? and until <= ?""")
                        .param(moment.centre().code())
                        .param(moment.date())
                        .param(moment.time())
                        .param(now.atOffset(UTC))
                        .query(HoldRows::booking)
                        .list()
                        .stream())
                .distinct()
                .toList();
    }

    @Override
    public List<BookingId> over(Instant now, int most) {
        return database.sql("select code from booking_hold where until <= ? group by code order by min(until) limit ?")
                .param(now.atOffset(UTC))
                .param(most)
                .query(HoldRows::booking)
                .list();
    }

    private static BookingId booking(ResultSet row, int number) throws SQLException {
        return new BookingId(new CodeDigest(row.getString("code")));
    }
}
