package be.vaxis.registration.recall;

import be.vaxis.kernel.Projection;
import be.vaxis.registration.recall.RecallEvent.PeopleNamed;
import be.vaxis.registration.recall.RecallEvent.RecallEnded;
import be.vaxis.registration.recall.RecallEvent.RecallStarted;
import be.vaxis.registration.recall.RecallEvent.RecallStopped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which lots are recalled. Goes before the reaction of its group, which reads that. */
@Component
@Order(1)
@ProcessingGroup("registration.recall")
@Projection(tables = "recall")
class RecallProjection {

    private final JdbcClient sql;
    private final NamedPeople named;

    RecallProjection(JdbcClient sql, NamedPeople named) {
        this.sql = sql;
        this.named = named;
    }

    @EventHandler
    void on(RecallStarted event) {
        RecalledLot lot = event.lot();
        sql.sql("""
                        insert into recall (recall, product, lot, formerly, advice, people, started, started_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (recall) do nothing""")
                .params(
                        event.recall().value(),
                        lot.product(),
                        lot.lot().value(),
                        lot.formerly(),
                        event.advice().name(),
                        event.people(),
                        utc(event.at()),
                        event.by())
                .update();
    }

    @EventHandler
    void on(PeopleNamed event) {
        named.add(event.recall(), event.people(), event.at());
    }

    @EventHandler
    void on(RecallEnded event) {
        set("ended", event.recall(), event.at());
    }

    @EventHandler
    void on(RecallStopped event) {
        set("stopped", event.recall(), event.at());
    }

    private void set(String moment, RecallId recall, Instant at) {
        sql.sql("update recall set " + moment + " = ? where recall = ?")
                .params(utc(at), recall.value())
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate recall").update();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
