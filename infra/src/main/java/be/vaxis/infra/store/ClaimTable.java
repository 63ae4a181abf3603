package be.vaxis.infra.store;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcException;
import org.jspecify.annotations.Nullable;

/**
 * Who reads which segment of which group, as the processes of a context have it in common.
 *
 * @param owner this process
 */
record ClaimTable(String name, String owner, ConnectionProvider connections) {

    record Claim(String group, int segment) {}

    /** @param renewed when its owner last said that it is alive */
    record Entry(Claim claim, @Nullable String owner, Instant renewed) {}

    /**
     * Says that this process is alive and goes on with these.
     *
     * @return those that are still its own; not what it is just writing, which is renewed by that
     */
    Set<Claim> renew(Collection<Claim> claims, Instant now) {
        String sql = """
                with own as (select processor_name, segment from %1$s
                    where owner = ? and (processor_name, segment) in (select * from unnest(?::varchar[], ?::int[]))
                    for update skip locked)
                update %1$s t set time_stamp = ? from own
                where t.processor_name = own.processor_name and t.segment = own.segment
                returning t.processor_name, t.segment""".formatted(name);
        Object[] groups = claims.stream().map(Claim::group).toArray();
        Object[] segments = claims.stream().map(Claim::segment).toArray();
        try (Connection connection = connections.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, owner);
            statement.setArray(2, connection.createArrayOf("varchar", groups));
            statement.setArray(3, connection.createArrayOf("int4", segments));
            statement.setString(4, DateTimeUtils.formatInstant(now));
            var renewed = new HashSet<Claim>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    renewed.add(claim(rows));
                }
            }
            return renewed;
        } catch (SQLException e) {
            throw new JdbcException("Claims could not be renewed", e);
        }
    }

    List<Entry> entries() {
        String sql = "select processor_name, segment, owner, time_stamp from %s order by processor_name, segment"
                .formatted(name);
        try (Connection connection = connections.getConnection();
                var statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            var entries = new ArrayList<Entry>();
            while (rows.next()) {
                String renewed = requireNonNull(rows.getString("time_stamp"));
                entries.add(new Entry(claim(rows), rows.getString("owner"), DateTimeUtils.parseInstant(renewed)));
            }
            return entries;
        } catch (SQLException e) {
            throw new JdbcException("Claims could not be looked at", e);
        }
    }

    private static Claim claim(ResultSet rows) throws SQLException {
        return new Claim(rows.getString("processor_name"), rows.getInt("segment"));
    }
}
