package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Program;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are enrolled and the software of the centre in Ghent tells of their doses, for tests of what comes after. */
record DosesGiven(Program centre, CommandGateway commands, PersonIndex people, JdbcClient sql) {

    private static final Duration SOON = Duration.ofSeconds(90);

    /** @param tables of those who have to know of the person before it goes on */
    Enrollee enrolled(Enrollee someone, String... tables) {
        commands.sendAndWait(new EnrolPeople(List.of(someone)));
        var person = people.find(someone.insz()).orElseThrow().value();
        for (String table : tables) {
            await().atMost(SOON)
                    .until(() -> sql.sql("select count(*) from " + table + " where person = ?")
                                    .param(person)
                                    .query(Integer.class)
                                    .single()
                            == 1);
        }
        return someone;
    }

    /** @param unit its number; null when it is not told */
    void to(Insz insz, String lot, @Nullable String unit, LocalDate day) throws Exception {
        var given = centre.post("/api/v1/doses", """
                {"insz":"%s","product":"COMIRNATY","lot":"%s",%s"given":"%s"}
                """.formatted(
                        insz.value(), lot, unit == null ? "" : "\"unit\":\"" + unit + "\",", day));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
    }
}
