package be.vaxis.infra.durable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what was acknowledged beside what is stored, and what each context knows beside what its neighbour knows. */
final class Ledger {

    /** Which context hears which fact, and the private event that the fact is made of. */
    private record Hearing(String listener, String fact, String owner, String event) {}

    private static final List<Hearing> HEARINGS = List.of(
            new Hearing("invitation", "selection.PersonEnrolled", "selection", "selection.person.PersonEnrolled"),
            new Hearing("registration", "selection.PersonEnrolled", "selection", "selection.person.PersonEnrolled"),
            new Hearing("attestation", "selection.PersonEnrolled", "selection", "selection.person.PersonEnrolled"),
            new Hearing(
                    "pharmacovigilance", "selection.PersonEnrolled", "selection", "selection.person.PersonEnrolled"),
            new Hearing("invitation", "selection.CodeActivated", "selection", "selection.person.CodeActivated"),
            new Hearing("reservation", "selection.CodeActivated", "selection", "selection.person.CodeActivated"),
            new Hearing("invitation", "reservation.AppointmentsBooked", "reservation", "reservation.booking.Booked"),
            new Hearing("invitation", "reservation.AppointmentsMoved", "reservation", "reservation.booking.Moved"),
            new Hearing(
                    "invitation", "reservation.AppointmentsCancelled", "reservation", "reservation.booking.Cancelled"),
            new Hearing("selection", "reservation.AppointmentsBooked", "reservation", "reservation.booking.Booked"),
            new Hearing("selection", "reservation.AppointmentsMoved", "reservation", "reservation.booking.Moved"),
            new Hearing(
                    "selection", "reservation.AppointmentsCancelled", "reservation", "reservation.booking.Cancelled"),
            new Hearing(
                    "selection",
                    "registration.DoseRegistered",
                    "registration",
                    "registration.vaccinations.DoseRegistered"),
            new Hearing(
                    "attestation",
                    "registration.DoseRegistered",
                    "registration",
                    "registration.vaccinations.DoseRegistered"),
            new Hearing(
                    "pharmacovigilance",
                    "registration.DoseRegistered",
                    "registration",
                    "registration.vaccinations.DoseRegistered"));

    private static final List<String> CONTEXTS =
            List.of("selection", "invitation", "reservation", "registration", "attestation", "pharmacovigilance");

    private final JdbcClient sql;

    Ledger(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty once everybody has heard everything, once each. */
    List<String> unheard() {
        List<String> found = new ArrayList<>();
        HEARINGS.forEach(hearing -> compare(
                found,
                hearing.listener() + " heard " + hearing.fact(),
                count(hearing.listener() + ".inbox", hearing.fact()),
                count(hearing.owner() + ".domain_event", hearing.event())));
        return found;
    }

    /** Empty once everybody has heard everything, and has drawn the same picture of it. */
    List<String> differences(int people) {
        List<String> found = unheard();
        compare(found, "bookable codes", rows("bookable_code"), people);
        compare(found, "bookings known to selection", rows("code_booking where slots = 2"), people);
        compare(found, "bookings known to invitation", single("""
                select count(*) from invitation.addressee_booking b join reservation.mybooking m using (code)
                where (select array_agg((x ->> 'date') || (x ->> 'time') order by x ->> 'date')
                       from jsonb_array_elements(b.booked) x) is not null and jsonb_array_length(b.booked) = 2
                """), people);
        compare(found, "doses known to attestation", rows("holder_dose"), people);
        compare(found, "doses known to pharmacovigilance", rows("exposure_dose"), people);
        compare(
                found,
                "vaccinations known to selection",
                rows("code_record where vaccination = 'FIRST_DOSE_SECOND_NEEDED'"),
                people);
        compare(found, "messages that still wait", rows("dispatch where state = 'WAITING'"), 0);
        for (String context : CONTEXTS) {
            compare(found, "set aside by " + context, rows(context + ".dead_letter"), 0);
        }
        return found;
    }

    /** What may never be more, nor less, than it was acknowledged to be. */
    List<String> faults(List<Citizen> crowd) {
        List<String> found = new ArrayList<>();
        Map<String, Integer> held = heldPlaces();
        compare(found, "people who hold places", held.size(), crowd.size());
        held.forEach((code, places) -> compare(found, "places of one code", places, 2));
        compare(
                found,
                "places counted as taken",
                single("select sum(taken) from reservation.lineday_place"),
                2L * crowd.size());
        List<String> stored = sql.sql("""
                        select replace(convert_from(payload, 'UTF8')::jsonb ->> 'dose', 'dose:', '') from registration.domain_event
                        where payload_type = 'registration.vaccinations.DoseRegistered'""").query(String.class).list();
        Set<String> acknowledged = new HashSet<>();
        crowd.forEach(citizen -> acknowledged.addAll(citizen.doses()));
        compare(found, "registered doses", stored.size(), crowd.size());
        if (!acknowledged.equals(new HashSet<>(stored))) {
            found.add("the doses that are stored are not those that were acknowledged");
        }
        crowd.forEach(citizen -> compare(
                found,
                "different texts to one person",
                new HashSet<>(citizen.texts()).size(),
                citizen.texts().size()));
        int arrived = crowd.stream().mapToInt(citizen -> citizen.texts().size()).sum();
        long sent = count("invitation.domain_event", "invitation.invitation.MessageSent");
        long doubtful = rows("dispatch where state = 'WITHHELD' and attempts > 1"); // cut off, and overtaken meanwhile
        if (arrived < sent || arrived > sent + doubtful) {
            found.add("texts that arrived: %d and not %d, or %d more".formatted(arrived, sent, doubtful));
        }
        compare(
                found,
                "people who are enrolled",
                count("selection.domain_event", "selection.person.PersonEnrolled"),
                crowd.size());
        compare(
                found,
                "codes that are active",
                count("selection.domain_event", "selection.person.CodeActivated"),
                crowd.size());
        return found;
    }

    /** By taking and giving back, from the first event on. */
    private Map<String, Integer> heldPlaces() {
        Map<String, Integer> held = new java.util.HashMap<>();
        sql.sql("""
                        select e.payload ->> 'holder' as holder,
                               sum(case e.payload_type when 'reservation.lineday.SlotBooked' then 1 else -1 end) as places
                        from (select payload_type, convert_from(payload, 'UTF8')::jsonb as payload
                              from reservation.domain_event where payload_type in
                              ('reservation.lineday.SlotBooked', 'reservation.lineday.SlotReleased')) e
                        group by 1""").query(row -> {
            held.put(row.getString("holder"), row.getInt("places"));
        });
        return held;
    }

    private long count(String table, String type) {
        return sql.sql("select count(*) from " + table + " where payload_type = ?")
                .param(type)
                .query(Long.class)
                .single();
    }

    private long rows(String table) {
        String schema = table.contains(".") ? "" : schemaOf(table.replaceFirst(" .*", ""));
        return single("select count(*) from " + schema + table);
    }

    private String schemaOf(String table) {
        return sql.sql("select table_schema || '.' from information_schema.tables where table_name = ?")
                .param(table)
                .query(String.class)
                .single();
    }

    private long single(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    private static void compare(List<String> found, String what, long is, long shouldBe) {
        if (is != shouldBe) {
            found.add(what + ": " + is + " and not " + shouldBe);
        }
    }
}
