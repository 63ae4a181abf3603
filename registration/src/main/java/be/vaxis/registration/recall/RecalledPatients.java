package be.vaxis.registration.recall;

import be.vaxis.contract.invitation.InvitationEvent.RecallOutcome;
import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Sealing;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whom recalls concern, by who looks after them. */
@Component
class RecalledPatients {

    private static final int FETCHED = 1_000;
    private static final UUID NOBODY = new UUID(0, 0);

    /** A person may have two doses of a lot. Who was named and has no dose of it any more was corrected since. */
    private static final String PATIENTS = """
            from recall r join recall_person n on n.recall = r.recall
            join dose_record d on d.person = n.person and d.withdrawn is null and not d.held and d.insz is not null
                and ((d.product = r.product and d.lot = r.lot) or (r.formerly and exists (
                    select from dose_past past
                    where past.dose = d.dose and past.product = r.product and past.lot = r.lot)))
            left join patient p on p.person = n.person
            left join recall_outcome o on o.recall = r.recall and o.person = n.person
            """;

    private static final String KIND = "case when p.gmd_holder is null then d.place_kind else 'GMD' end";
    private static final String NUMBER = "coalesce(left(p.gmd_holder, 8), d.place)";
    private static final String COLUMNS = """
            %s as kind, %s as number, n.person, d.dose, d.insz, p.name, r.product, r.lot, d.given, d.place, r.advice,
            o.outcome
            """.formatted(KIND, NUMBER);

    private final JdbcClient sql;
    private final Sealing sealing;

    RecalledPatients(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    List<PhysicianCount> physicians(RecallId recall, int most) {
        return sql.sql("select " + KIND + " as kind, " + NUMBER + " as number, count(distinct n.person) as patients "
                        + PATIENTS
                        + " where r.recall = :recall group by 1, 2 order by patients desc, kind, number limit :most")
                .param("recall", recall.value())
                .param("most", most)
                .query((row, number) -> new PhysicianCount(physician(row), row.getLong("patients")))
                .list();
    }

    /** By physician, fetched while they are read; to be closed. */
    Stream<RecalledPatient> of(RecallId recall, @Nullable Physician only) {
        return sql
                .sql("select " + COLUMNS + PATIENTS + " where r.recall = :recall and (cast(:kind as text) is null or ("
                        + KIND + " = :kind and " + NUMBER + " = :number)) order by kind, number, n.person, d.dose")
                .param("recall", recall.value())
                .param("kind", only == null ? null : only.kind())
                .param("number", only == null ? null : only.number())
                .withFetchSize(FETCHED)
                .query(this::read)
                .stream();
    }

    /**
     * Those of recalls that were not called off.
     *
     * @param holder of the global medical file; its patients wherever they were vaccinated
     * @param place where they were vaccinated; those of whom nobody keeps a file
     * @param after the last dose of the page before
     */
    List<RecalledPatient> lookedAfterBy(
            @Nullable String holder, @Nullable String place, @Nullable DoseId after, int most) {
        return sql.sql("select " + COLUMNS + PATIENTS + """
                        where r.stopped is null
                          and n.person in (
                            select own.person from patient own where left(own.gmd_holder, 8) = :holder
                            union
                            select here.person from recall running join dose_record here
                                on here.product = running.product and here.lot = running.lot
                            where running.stopped is null and here.place = :place and here.withdrawn is null and not here.held
                              and not exists (
                                select from patient kept
                                where kept.person = here.person and kept.gmd_holder is not null))
                          and (n.person, d.dose) > (
                            coalesce((select last.person from dose_record last where last.dose = :after), :nobody), :after)
                        order by n.person, d.dose, r.started limit :most""")
                .param("holder", holder)
                .param("place", place)
                .param("after", after == null ? NOBODY : after.value())
                .param("nobody", NOBODY)
                .param("most", most)
                .query(this::read)
                .list();
    }

    /**
     * Of whom only this organisation knows that they got the lot: it alone can tell them.
     *
     * @param after the last dose of the page before
     */
    List<RecalledPatient> heldBy(Source source, @Nullable DoseId after, int most) {
        return sql.sql("""
                        select d.place_kind as kind, d.place as number, d.person, d.dose, d.insz, p.name, r.product, r.lot,
                            d.given, d.place, r.advice, null as outcome
                        from dose_record d
                        join recall r on r.product = d.product and r.lot = d.lot and r.stopped is null
                        left join patient p on p.person = d.person
                        where d.held and d.source = :source and d.withdrawn is null and d.insz is not null
                          and (d.person, d.dose) > (
                            coalesce((select last.person from dose_record last where last.dose = :after), :nobody), :after)
                        order by d.person, d.dose, r.started limit :most""")
                .param("source", source.value())
                .param("after", after == null ? NOBODY : after.value())
                .param("nobody", NOBODY)
                .param("most", most)
                .query(this::read)
                .list();
    }

    private RecalledPatient read(ResultSet row, int number) throws SQLException {
        String name = row.getString("name");
        String outcome = row.getString("outcome");
        return new RecalledPatient(
                physician(row),
                new PersonId(row.getObject("person", UUID.class)),
                new DoseId(row.getObject("dose", UUID.class)),
                sealing.open(row.getString("insz"), Insz.class),
                name == null ? null : sealing.open(name, PersonName.class),
                row.getString("product"),
                new LotNumber(row.getString("lot")),
                row.getObject("given", LocalDate.class),
                row.getString("place"),
                RecallAdvice.valueOf(row.getString("advice")),
                outcome == null ? null : RecallOutcome.valueOf(outcome));
    }

    private static Physician physician(ResultSet row) throws SQLException {
        return new Physician(row.getString("kind"), row.getString("number"));
    }
}
