package be.vaxis.registration.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import be.vaxis.contract.registration.Buckets;
import be.vaxis.contract.registration.Holding;
import be.vaxis.kernel.PersonId;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Taken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the record says that others were told: nothing of who was forgotten, nothing that was taken back or is held. */
@Repository
public class ToldPeople {

    private record Dose(PersonId person, Taken taken) {}

    private final JdbcClient sql;
    private final Products products;

    ToldPeople(JdbcClient sql, Products products) {
        this.sql = sql;
        this.products = products;
    }

    /** The moment after which whoever was told of is left out: an hour ago, by the clock of the events. */
    public Instant cutOff() {
        return sql.sql("select now() - interval '1 hour'")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Of these buckets, without whoever was told of after a moment. */
    public Map<PersonId, Holding> of(Buckets buckets, Instant until) {
        Map<PersonId, List<Taken>> taken = sql
                .sql("""
                select person, dose, product, given, override_reason is not null as all_the_same, place_kind, place, number_told
                from dose_record d
                where person between :first and :last and withdrawn is null and not held and insz is not null
                    and not exists (select from told_lately l where l.person = d.person and l.told > :until)
                """)
                .param("first", buckets.first())
                .param("last", buckets.last())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Dose(
                        new PersonId(row.getObject("person", UUID.class)),
                        new Taken(
                                new DoseId(row.getObject("dose", UUID.class)),
                                row.getString("product"),
                                row.getObject("given", LocalDate.class),
                                row.getBoolean("all_the_same"),
                                proven(row))))
                .list()
                .stream()
                .collect(groupingBy(Dose::person, mapping(Dose::taken, toList())));
        Map<PersonId, Holding> told = new HashMap<>();
        taken.forEach(
                (person, doses) -> told.put(person, Course.of(doses, products).told()));
        return told;
    }

    /** Who of a bucket was told of after a moment. */
    public Set<UUID> lately(Buckets buckets, Instant until) {
        return new HashSet<>(sql.sql("select person from told_lately where person between ? and ? and told > ?")
                .params(buckets.first(), buckets.last(), until.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }

    private static int proven(ResultSet row) throws SQLException {
        String number = row.getString("number_told");
        return new Place(Place.Kind.valueOf(row.getString("place_kind")), row.getString("place"))
                .proven(number == null ? null : ToldNumber.parse(number));
    }

    /** Whether the person has a file here, and was not forgotten. */
    public boolean isKnown(UUID person) {
        return sql.sql("select exists (select from dose_record where person = ? and insz is not null)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /** Drops what no comparison asks for any more. */
    public void sweep() {
        sql.sql("delete from told_lately where told < now() - interval '1 day'").update();
    }
}
