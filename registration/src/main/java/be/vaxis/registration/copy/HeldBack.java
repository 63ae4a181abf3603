package be.vaxis.registration.copy;

import be.vaxis.kernel.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Doses that their person does not share: only who gave them sees them, and nobody gets a copy. Dutch: <i>niet gedeeld</i>. */
@Component
class HeldBack {

    private final JdbcClient sql;

    HeldBack(JdbcClient sql) {
        this.sql = sql;
    }

    Set<UUID> of(Collection<PersonId> people) {
        return new HashSet<>(sql.sql("select dose from dose_record where person = any (?) and held")
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }
}
