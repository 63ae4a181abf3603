package be.vaxis.invitation.lastmessage;

import be.vaxis.invitation.invitation.InvitationEvent.MessageSent;
import be.vaxis.kernel.Projection;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was sent last by each channel, and when; what it said follows from its subject. */
@Component
@ProcessingGroup("invitation.lastmessage")
@Projection(tables = "last_message")
class LastMessageProjection {

    private final JdbcClient sql;

    LastMessageProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(MessageSent event) {
        sql.sql("""
                insert into last_message (person, channel, subject, sent_at) values (:person, :channel, :subject, :at)
                on conflict (person, channel) do update set subject = excluded.subject, sent_at = excluded.sent_at
                where last_message.sent_at <= excluded.sent_at
                """)
                .param("person", event.invitation().person().value())
                .param("channel", event.message().channel().name())
                .param("subject", event.subject().name())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from last_message").update();
    }
}
