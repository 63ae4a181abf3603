package be.vaxis.infra.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Doses are told by programs, and everybody reads how many there are. */
@OnOtherParts
class OpenDataIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String FILE = "/api/v1/open-data/COVID19BE_VACC.csv";

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    JdbcClient sql;

    Program centre;

    @BeforeEach
    void a_program_of_a_centre() throws Exception {
        centre = new Program(port, Tokens.of("centre-software"));
    }

    @Test
    void a_dose_is_counted_where_its_person_lives_though_it_is_heard_of_first() throws Exception {
        Enrollee anna = People.anna("4700", new Contact("+32470000001", null, null));
        register(anna.insz(), "SPIKEVAX", "2021-02-03");
        told("2021-02-03,NA,NA,NA,Moderna,A,1");

        commands.sendAndWait(new EnrolPeople(List.of(anna)));

        told("2021-02-03,Ostbelgien,65-74,F,Moderna,A,1");
        assertThat(file()).doesNotContain("2021-02-03,NA");
    }

    @Test
    void it_moves_when_it_is_corrected_and_goes_when_it_is_taken_back() throws Exception {
        Enrollee anna = enrolled("1000");
        String dose = register(anna.insz(), "COMIRNATY", "2021-06-06");
        register(anna.insz(), "COMIRNATY", "2021-07-07");
        told("2021-06-06,Brussels,75-84,F,Pfizer-BioNTech,A,1");
        told("2021-07-07,Brussels,75-84,F,Pfizer-BioNTech,B,1");

        mend(dose, "correction", "{\"given\": \"2021-06-05\", \"reason\": \"a typing error\"}", 200);
        told("2021-06-05,Brussels,75-84,F,Pfizer-BioNTech,A,1");
        assertThat(file()).doesNotContain("2021-06-06,Brussels");

        mend(dose, "withdrawal", "{\"reason\": \"NOT_GIVEN\"}", 204);
        told("2021-07-07,Brussels,75-84,F,Pfizer-BioNTech,A,1");
        assertThat(file()).doesNotContain("2021-06-05,Brussels");
    }

    @Test
    void what_another_country_gave_is_not_counted_here() throws Exception {
        Enrollee anna = enrolled("1070");
        var abroad =
                centre.post("/api/v1/doses/_document", """
                {"insz":"%s","product":"SPIKEVAX","given":"2021-04-04","country":"DE","override":"GIVEN_ALL_THE_SAME"}
                """.formatted(anna.insz().value()));
        assertThat(abroad.statusCode()).as(abroad.body()).isEqualTo(201);
        register(anna.insz(), "SPIKEVAX", "2021-05-05");
        told("2021-05-05,Brussels,65-74,F,Moderna,B,1");
        assertThat(file()).doesNotContain("2021-04-04");
    }

    @Test
    void doses_of_whoever_is_forgotten_stay_counted_and_are_nobodys() throws Exception {
        Enrollee anna = enrolled("5000");
        register(anna.insz(), "VAXZEVRIA", "2021-03-03");
        told("2021-03-03,Wallonia,65-74,F,AstraZeneca-Oxford,A,1");
        PersonId person = people.find(anna.insz()).orElseThrow();

        commands.sendAndWait(new ForgetPerson(person, ForgettingCause.REQUEST_GRANTED));

        await().atMost(SOON)
                .until(() -> sql.sql("select count(*) from counted_person where person = ? and forgotten")
                                .param(person.value())
                                .query(Integer.class)
                                .single()
                        == 1);
        assertThat(file()).contains("2021-03-03,Wallonia,65-74,F,AstraZeneca-Oxford,A,1");
        assertThat(sql.sql("select count(*) from counted_dose where person = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Enrollee enrolled(String postalCode) {
        Enrollee anna = People.anna(postalCode, new Contact("+32470000001", null, null));
        commands.sendAndWait(new EnrolPeople(List.of(anna)));
        return anna;
    }

    private String register(Insz insz, String product, String given) throws Exception {
        var answer = centre.post("/api/v1/doses", """
                {"insz":"%s","product":"%s","lot":"EX1234","given":"%s","override":"GIVEN_ALL_THE_SAME"}
                """.formatted(insz.value(), product, given));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonPath.read(answer.body(), "$.dose");
    }

    private void mend(String dose, String what, String json, int status) throws Exception {
        await().atMost(SOON).untilAsserted(() -> {
            var answer = centre.post("/api/v1/doses/" + dose + "/" + what, json);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        });
    }

    private void told(String line) {
        await().atMost(SOON).untilAsserted(() -> assertThat(file().lines()).contains(line));
    }

    private String file() throws Exception {
        var answer = new Program(port, null).get(FILE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("DATE,REGION,AGEGROUP,SEX,BRAND,DOSE,COUNT\n");
        return answer.body();
    }
}
