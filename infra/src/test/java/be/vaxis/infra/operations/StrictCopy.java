package be.vaxis.infra.operations;

import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.infra.store.Schemas;
import be.vaxis.kernel.Context;
import be.vaxis.kernel.OnContext;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.dao.DeadlockLoserDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A copy that is careless enough to write a name, and whose table refuses who was marked. */
@Component
@OnContext(Context.ATTESTATION)
@ProcessingGroup("attestation.inbox.strict")
public class StrictCopy {

    final Set<PersonId> refused = ConcurrentHashMap.newKeySet();
    final Map<PersonId, Integer> deadlocks = new ConcurrentHashMap<>();

    private final JdbcClient sql;

    StrictCopy(JdbcClient sql, Schemas made) {
        this.sql = sql;
        sql.sql("create table if not exists attestation.strict_seen (person uuid, what text, name text not null)")
                .update();
    }

    /** What is told of this person will be refused by the table. */
    public void refuse(PersonId person) {
        refused.add(person);
    }

    public void refuseNobody() {
        refused.clear();
    }

    @EventHandler
    void on(PersonEnrolled event) {
        keep(
                event.person(),
                "enrolled",
                event.name().value().map(PersonName::family).orElse("?"));
    }

    @EventHandler
    void on(PersonForgotten event) {
        keep(event.person(), "forgotten", "");
    }

    private void keep(PersonId person, String what, String name) {
        sql.sql("insert into strict_seen values (?, ?, '')")
                .params(person.value(), what)
                .update();
        if (deadlocks.computeIfPresent(person, (one, left) -> left - 1) instanceof Integer left && left >= 0) {
            throw new DeadlockLoserDataAccessException("deadlock", new SQLException("deadlock detected", "40P01"));
        }
        if (refused.contains(person)) {
            sql.sql("insert into strict_seen select ?, ?, null where ? <> ''")
                    .params(person.value(), name, name)
                    .update();
        }
    }
}
