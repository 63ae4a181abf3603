package be.vaxis.infra.accesslog;

import be.vaxis.infra.vault.KeyShredded;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessHistory;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Look;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A table to which rows are added before anything is answered. */
@Component
class Looks implements AccessLog, AccessHistory {

    private final JdbcClient sql;
    private final PersonIndex people;
    private final Clock clock;

    Looks(JdbcClient sql, PersonIndex people, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void lookedAtAll(Collection<PersonId> looked, Caller by, String what, String purpose) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        PersonId self = selfOf(by);
        sql.sql("""
                insert into access.look (person, at, provider_name, profession, organisation, by_self, what, purpose)
                select person, :at, cast(:provider as text), cast(:profession as text), cast(:organisation as text),
                    person is not distinct from cast(:self as uuid), :what, :purpose
                from unnest(:people) person
                """)
                .param("people", looked.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("at", now)
                .param("provider", by.profession() == null ? null : by.name())
                .param("profession", by.profession())
                .param("organisation", by.organisation())
                .param("self", self == null ? null : self.value())
                .param("what", what)
                .param("purpose", purpose)
                .update();
    }

    private @Nullable PersonId selfOf(Caller by) {
        return by.insz() == null ? null : people.find(by.insz()).orElse(null);
    }

    /** In the transaction of the shredding: who looked at whom nobody knows any more is no longer kept. */
    @EventListener
    void forget(KeyShredded shredded) {
        sql.sql("delete from access.look where person = ?")
                .param(shredded.person().value())
                .update();
    }

    @Override
    public List<Look> of(PersonId person, int page) {
        return sql.sql("""
                        select at, provider_name, profession, organisation, by_self, what, purpose
                        from (select cast(:person as uuid) union all
                            select person from vault.person where merged_into = :person) them (person)
                        cross join lateral (
                            select * from access.look one where one.person = them.person
                            order by id desc limit :until) look
                        order by id desc limit :size offset :from
                        """)
                .param("person", person.value())
                .param("until", PAGE_SIZE * (page + 1L))
                .param("size", PAGE_SIZE)
                .param("from", PAGE_SIZE * (long) page)
                .query((row, n) -> new Look(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("provider_name"),
                        row.getString("profession"),
                        row.getString("organisation"),
                        row.getBoolean("by_self"),
                        row.getString("what"),
                        row.getString("purpose")))
                .list();
    }
}
