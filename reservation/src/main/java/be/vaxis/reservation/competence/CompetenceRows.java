package be.vaxis.reservation.competence;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Neighbours;
import be.vaxis.reservation.competence.Competence.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The competences as rows of {@code competence}. */
@Component
class CompetenceRows implements Competences, Neighbours {

    private static final String STARTS = "select postal_code, from_day, centre, waiting from competence";

    private final JdbcClient database;

    CompetenceRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Start> all() {
        return database.sql(STARTS + " order by postal_code, from_day")
                .query(CompetenceRows::start)
                .list();
    }

    @Override
    public List<Start> of(Collection<PostalCode> postalCodes) {
        return database.sql(STARTS + " where postal_code = any (?) order by postal_code, from_day")
                .param(postalCodes.stream().map(PostalCode::value).toArray(String[]::new))
                .query(CompetenceRows::start)
                .list();
    }

    @Override
    public SortedMap<PostalCode, Competence> forBooking(Collection<PostalCode> postalCodes) {
        return of(postalCodes).stream()
                .collect(groupingBy(
                        Start::postalCode,
                        TreeMap::new,
                        mapping(
                                start -> new Turn(start.from(), start.centre()),
                                collectingAndThen(toList(), Competence::new))));
    }

    @Override
    public SortedSet<PostalCode> servedByOthers(CentreId centre, Set<PostalCode> postalCodes, LocalDate from) {
        return forBooking(postalCodes).entrySet().stream()
                .filter(it -> it.getValue().stretches(from, LocalDate.MAX).stream()
                        .anyMatch(stretch -> !stretch.centre().equals(centre)))
                .map(it -> it.getKey())
                .collect(toCollection(TreeSet::new));
    }

    private static Start start(ResultSet row, int number) throws SQLException {
        return new Start(
                new PostalCode(row.getString("postal_code")),
                row.getObject("from_day", LocalDate.class),
                new CentreId(row.getString("centre")),
                row.getString("waiting") != null);
    }
}
