package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.DoseRecords;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.SettleSharing;
import be.vaxis.registration.vaccinations.VaccinationsId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is held reaches nobody, and what is shared again everybody who had it. */
@OnOtherParts
class SharingIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2021, 5, 6);
    private static final Source HOLDER = new Source("WHO-HOLDS-IT");

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    Freshness freshness;

    @Autowired
    DoseRecords records;

    @Autowired
    JdbcClient sql;

    @Test
    void others_get_drop_and_get_back_what_the_person_shares() throws Exception {
        var other = new Program(port, Tokens.of("centre-software"));
        Insz insz = People.freshInsz();
        PersonId person = people.enrol(insz);
        DoseId held = register(insz, person, DAY, Sharing.WITHHELD);
        register(insz, person, DAY.plusDays(35), Sharing.GIVEN);

        numbersElsewhere(person, List.of(1));
        assertThat(status(other, insz)).contains("FIRST_DOSE_SECOND_NEEDED").doesNotContain(DAY.toString());
        assertThat(records.find(held))
                .get()
                .extracting(DoseRecord::consent, DoseRecord::sharing)
                .containsExactly(new Consent(Consent.By.PARENT, Consent.Form.WRITTEN), Sharing.WITHHELD);

        settle(person, held, Sharing.GIVEN);
        numbersElsewhere(person, List.of(1, 2));
        assertThat(status(other, insz)).contains("FULLY_VACCINATED", DAY.toString());

        settle(person, held, Sharing.WITHHELD);
        numbersElsewhere(person, List.of(1));
        assertThat(status(other, insz)).contains("FIRST_DOSE_SECOND_NEEDED").doesNotContain(DAY.toString());
    }

    private DoseId register(Insz insz, PersonId person, LocalDate given, Sharing sharing) {
        var dose = DoseId.named(person, HOLDER, given.toString());
        commands.sendAndWait(new RegisterDose(
                new VaccinationsId(person),
                dose,
                Personal.of(person, insz),
                null,
                new Vaccine("COMIRNATY", new LotNumber("EW2246"), null, null),
                given,
                new Place(Place.Kind.CENTRE, HOLDER.value()),
                Vaccinator.of(new RizivNumber("10182803004")),
                HOLDER,
                null,
                Map.of(),
                null,
                new Consent(Consent.By.PARENT, Consent.Form.WRITTEN),
                null,
                sharing));
        freshness.await("registration.record");
        return dose;
    }

    private void settle(PersonId person, DoseId dose, Sharing wish) {
        commands.sendAndWait(
                new SettleSharing(new VaccinationsId(person), dose, wish, Sharing.By.PERSON, new Source("anna")));
        freshness.await("registration.record");
    }

    private static String status(Program program, Insz insz) throws Exception {
        return program.post("/api/v1/vaccination-status/_search", "{\"insz\":[\"%s\"]}".formatted(insz.value()))
                .body();
    }

    /** Of certificates and of the medicines agency. */
    private void numbersElsewhere(PersonId person, List<Integer> numbers) {
        for (String copy : List.of("holder_dose", "exposure_dose")) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(sql.sql("select dose_number from " + copy
                                            + " where person = ? order by dose_number")
                                    .param(person.value())
                                    .query(Integer.class)
                                    .list())
                            .as(copy)
                            .isEqualTo(numbers));
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(sql.sql("select count(*) from counted_dose where person = ?")
                                .param(person.value())
                                .query(Integer.class)
                                .single())
                        .isEqualTo(numbers.size()));
    }
}
