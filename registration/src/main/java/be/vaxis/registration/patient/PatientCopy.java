package be.vaxis.registration.patient;

import static java.util.stream.Collectors.joining;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Rows;
import be.vaxis.kernel.Sealing;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("registration.inbox.patient")
@Projection(tables = "patient")
class PatientCopy {

    private static final String KEEP = """
            insert into patient (person, name, birth_date, sex, postal_code, language, gmd_holder, channels)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (person) do update set name = excluded.name, birth_date = excluded.birth_date,
                sex = excluded.sex, postal_code = excluded.postal_code, language = excluded.language,
                gmd_holder = excluded.gmd_holder, channels = excluded.channels
            """;

    private final Rows rows;
    private final JdbcClient sql;
    private final Sealing sealing;

    PatientCopy(Rows rows, JdbcClient sql, Sealing sealing) {
        this.rows = rows;
        this.sql = sql;
        this.sealing = sealing;
    }

    @EventHandler
    void on(PersonEnrolled event) {
        if (event.name().isShredded()) {
            return; // forgotten since
        }
        RizivNumber gmdHolder = event.gmdHolder();
        rows.set(
                event.person(),
                KEEP,
                event.person().value(),
                sealing.seal(event.name()),
                sealing.seal(event.birthDate()),
                event.sex().name(),
                event.postalCode().value(),
                event.language().name(),
                gmdHolder == null ? null : gmdHolder.value(),
                channels(event.contact().value().orElseGet(Contact::none)));
    }

    /** By what the inviter can tell them something, best first, without where: a letter always reaches. */
    private static String channels(Contact contact) {
        List<Channel> channels = new ArrayList<>();
        if (contact.mobile() != null || contact.phone2() != null) {
            channels.add(Channel.TEXT);
        }
        if (contact.mail() != null) {
            channels.add(Channel.MAIL);
        }
        channels.add(Channel.LETTER);
        return channels.stream().map(Enum::name).collect(joining(","));
    }

    @EventHandler
    void on(PersonForgotten event) {
        rows.set(
                event.person(),
                "delete from patient where person = ?",
                event.person().value());
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate patient").update();
    }
}
