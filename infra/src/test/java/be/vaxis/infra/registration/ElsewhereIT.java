package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.Insz;
import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Doses that another country gave are told by programs, with the certificate of that country. */
@OnOtherParts
class ElsewhereIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String SSIN = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin";
    private static final PersonName ANNA = new PersonName("Peeters", "PEETERS", "Anna", "ANNA");

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    Program centre;
    LocalDate day;

    @BeforeEach
    void a_program_of_a_centre() throws Exception {
        centre = new Program(port, Tokens.of("centre-software"));
        day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels")).minusDays(40);
    }

    @Test
    void the_certificate_of_a_second_dose_completes_the_series_and_is_the_same_dose_the_second_time() throws Exception {
        Insz insz = People.freshInsz();
        String code = certificate(2);

        var first = register(insz, code);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(JsonPath.<Integer>read(first.body(), "$.number")).isEqualTo(2);
        assertThat(JsonPath.<String>read(first.body(), "$.status")).isEqualTo("FULLY_VACCINATED");

        var again = register(insz, code);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(again.body(), "$.dose"))
                .isEqualTo(JsonPath.<String>read(first.body(), "$.dose"));
    }

    @Test
    void in_fhir_it_is_known_by_a_record_only_with_a_country_and_without_a_lot() throws Exception {
        Insz insz = People.freshInsz();
        register(insz, certificate(1));

        var found = await().atMost(SOON)
                .until(
                        () -> centre.post(
                                "/fhir/Immunization/_search",
                                "application/x-www-form-urlencoded",
                                "patient.identifier=" + SSIN + "%7C" + insz.value()),
                        answer -> answer.body().contains("\"entry\""));
        String dose = "$.entry[0].resource.";
        assertThat(JsonPath.<Boolean>read(found.body(), dose + "primarySource")).isFalse();
        assertThat(JsonPath.<String>read(found.body(), dose + "contained[0].serviceProvider.identifier.value"))
                .isEqualTo("LU");
        assertThat(found.body()).doesNotContain("lotNumber");
    }

    @Test
    void what_proves_nothing_is_refused_by_name_and_nothing_is_registered() throws Exception {
        Insz insz = People.freshInsz();
        String code = certificate(1);
        int middle = code.length() / 2;
        char other = code.charAt(middle) == 'A' ? 'B' : 'A';
        refused(register(insz, "https://vaxis.example"), "noCertificate");
        refused(register(insz, code.substring(0, middle) + other + code.substring(middle + 1)), null);
        refused(register(insz, code.substring(0, middle)), null);

        var status = centre.post("/api/v1/vaccination-status/_search", "{\"insz\": [\"" + insz.value() + "\"]}");
        assertThat(JsonPath.<List<Object>>read(status.body(), "$.items[0].doses"))
                .isEmpty();
    }

    private static void refused(HttpResponse<String> answer, String name) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(name == null ? "certificate" : name).doesNotContain("HC1:6");
    }

    private String certificate(int dose) {
        return Parts.other().country().certify(ANNA, "", day, dose, clock.instant());
    }

    private HttpResponse<String> register(Insz insz, String code) throws Exception {
        return centre.post(
                "/api/v1/doses/_certificate",
                "{\"insz\": \"%s\", \"certificate\": \"%s\"}".formatted(insz.value(), code));
    }
}
