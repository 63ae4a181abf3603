package be.vaxis.registration.identity;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Sealing;
import be.vaxis.registration.vaccinations.IdentityEvent.BisNumberRequested;
import be.vaxis.registration.vaccinations.IdentityEvent.BisRequestWithdrawn;
import be.vaxis.registration.vaccinations.IdentityEvent.IdentityMerged;
import be.vaxis.registration.vaccinations.IdentityEvent.IdentityTold;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("registration.identity")
@Projection(tables = "provisional_identity")
class IdentityProjection {

    private static final String TOLD = """
            insert into provisional_identity (identity, number, source, since) values (?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String MERGED =
            "update provisional_identity set merged_into = ?, merged = ? where identity = ?";
    private static final String REQUESTED = "update provisional_identity set requested = ? where identity = ?";

    private final JdbcClient sql;
    private final Sealing sealing;

    IdentityProjection(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    @EventHandler
    void on(IdentityTold event) {
        if (event.number().isShredded()) {
            return; // forgotten since
        }
        sql.sql(TOLD)
                .param(event.vaccinations().person().value())
                .param(sealing.seal(event.number()))
                .param(event.by().value())
                .param(event.recorded().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(BisNumberRequested event) {
        request(event.vaccinations().person(), event.day());
    }

    @EventHandler
    void on(BisRequestWithdrawn event) {
        request(event.vaccinations().person(), null);
    }

    private void request(PersonId identity, @Nullable LocalDate day) {
        sql.sql(REQUESTED).param(day).param(identity.value()).update();
    }

    @EventHandler
    void on(IdentityMerged event) {
        sql.sql(MERGED)
                .param(event.into().value())
                .param(event.recorded().atOffset(ZoneOffset.UTC))
                .param(event.vaccinations().person().value())
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate provisional_identity").update();
    }
}
