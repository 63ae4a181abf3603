package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The software of a care provider tells vaccinations, changes them and reads them back. */
@OnParts
class FhirIT {

    private static final String SSIN = ToldDose.SSIN;
    private static final String FLU = "1181000221105";

    @Autowired
    WebApplicationContext house;

    @Autowired
    Freshness freshness;

    @Autowired
    Clock clock;

    MockMvc edge;
    LocalDate today;
    final Insz insz = People.freshInsz();

    @BeforeEach
    void the_edge() {
        edge = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }

    @Test
    void any_vaccination_is_told_changed_and_read_with_its_history() throws Exception {
        String address = told(flu("left arm"))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "W/\"1\""))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        String id = address.substring(address.lastIndexOf('/') + 1);

        changed(id, 1, flu("right arm")).andExpect(status().isOk()).andExpect(header().string("ETag", "W/\"2\""));
        changed(id, 1, flu("thigh"))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.issue[0].details.coding[0].code").value("registration:staleVersion"));
        freshness.await("registration.immunization");

        read("/fhir/Immunization/" + id)
                .andExpect(header().string("ETag", "W/\"2\""))
                .andExpect(jsonPath("$.note[0].text").value("right arm"));
        read("/fhir/Immunization/" + id + "/_history")
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.entry[1].resource.note[0].text").value("left arm"));
        read("/fhir/Immunization/" + id + "/_history/1")
                .andExpect(jsonPath("$.note[0].text").value("left arm"));
        search().andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.entry[0].resource.note[0].text").value("right arm"));
    }

    @Test
    void a_version_must_be_named_to_change_it() throws Exception {
        String id = "00000000-0000-4000-8000-000000000000";
        edge.perform(put("/fhir/Immunization/" + id)
                        .with(vera())
                        .contentType("application/fhir+json")
                        .content(withId(flu("left arm"), id)))
                .andExpect(status().is(428));
        changed(id, 1, flu("left arm")).andExpect(status().isNotFound());
    }

    @Test
    void a_dose_that_cannot_be_counted_is_kept_and_the_sender_hears_why() throws Exception {
        told(dose("unknown", "1149939", today))
                .andExpect(status().isCreated())
                .andExpect(header().string("Vaxis-Not-Counted", "registration:unknownProduct"))
                .andExpect(jsonPath("$.issue[0].severity").value("warning"));
        freshness.await("registration.immunization");
        search().andExpect(jsonPath("$.total").value(1));
        standing().andExpect(jsonPath("$.items[0].status").value("NOT_VACCINATED"));
    }

    @Test
    void what_is_told_otherwise_of_a_dose_that_counts_corrects_it_and_both_truths_stay() throws Exception {
        String address = told(dose("first", "9900010", today.minusDays(30)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        String id = address.substring(address.lastIndexOf('/') + 1);

        changed(id, 1, dose("first", "9900010", today.minusDays(31)).replace("EW2246", "FA1027"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "W/\"2\""));
        fresh();

        edge.perform(get("/api/v1/doses/" + id + "/history").with(vera()))
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.lot").value("FA1027"))
                .andExpect(jsonPath("$.before[0].lot").value("EW2246"))
                .andExpect(
                        jsonPath("$.before[0].given").value(today.minusDays(30).toString()))
                .andExpect(jsonPath("$.before[0].kinds[0]").value("DATE"));
        read("/fhir/Immunization/" + id)
                .andExpect(jsonPath("$.occurrenceDateTime")
                        .value(today.minusDays(31).toString()));

        edge.perform(post("/api/v1/doses/" + id + "/correction")
                        .with(vera())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"lot\": \"FB2002\", \"reason\": \"another vial\"}"))
                .andExpect(status().isOk());
        fresh();
        read("/fhir/Immunization/" + id)
                .andExpect(header().string("ETag", "W/\"3\""))
                .andExpect(jsonPath("$.extension[1].extension[1].valueString").value("FB2002"));
    }

    @Test
    void a_transaction_does_all_of_it_or_nothing() throws Exception {
        String tooSoon = dose("second", "9900010", today);
        bundle(dose("first", "9900010", today.minusDays(1)), flu("left arm"), tooSoon)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.issue.length()").value(1))
                .andExpect(jsonPath("$.issue[0].expression[0]").value("Bundle.entry[2]"))
                .andExpect(jsonPath("$.issue[0].details.coding[0].code").value("registration:intervalTooShort"));
        fresh();
        search().andExpect(jsonPath("$.total").value(0));

        bundle(dose("first", "9900010", today.minusDays(1)), flu("left arm"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entry[0].response.status").value("201 Created"));
        fresh();
        search().andExpect(jsonPath("$.total").value(2));
        assertThat(standing().andReturn().getResponse().getContentAsString()).contains("FIRST_DOSE_SECOND_NEEDED");
    }

    private void fresh() {
        freshness.await("registration.record");
        freshness.await("registration.immunization");
    }

    private ResultActions told(String resource) throws Exception {
        return edge.perform(fhir(post("/fhir/Immunization")).content(resource));
    }

    private ResultActions changed(String id, int ifVersion, String resource) throws Exception {
        return edge.perform(fhir(put("/fhir/Immunization/" + id))
                .header("If-Match", "W/\"" + ifVersion + "\"")
                .content(withId(resource, id)));
    }

    private ResultActions bundle(String... resources) throws Exception {
        StringBuilder entries = new StringBuilder();
        for (String resource : resources) {
            entries.append(entries.isEmpty() ? "" : ",")
                    .append("{\"request\": {\"method\": \"POST\", \"url\": \"Immunization\"}, \"resource\": ")
                    .append(resource)
                    .append("}");
        }
        return edge.perform(fhir(post("/fhir"))
                .content("{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [" + entries + "]}"));
    }

    private ResultActions read(String address) throws Exception {
        return edge.perform(get(address).with(vera())).andExpect(status().isOk());
    }

    private ResultActions search() throws Exception {
        return edge.perform(post("/fhir/Immunization/_search")
                .with(vera())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .formField("patient.identifier", SSIN + "|" + insz.value()));
    }

    private ResultActions standing() throws Exception {
        return edge.perform(post("/api/v1/vaccination-status/_search")
                .with(vera())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"insz\": [\"" + insz.value() + "\"]}"));
    }

    private static MockHttpServletRequestBuilder fhir(MockHttpServletRequestBuilder request) {
        return request.with(vera()).contentType("application/fhir+json");
    }

    private static String withId(String resource, String id) {
        return resource.replaceFirst("\"Immunization\",", "\"Immunization\", \"id\": \"" + id + "\",");
    }

    private String flu(String note) {
        return """
                {"resourceType": "Immunization", "status": "completed",
                 "identifier": [{"system": "urn:our-ehr", "value": "flu"}],
                 "vaccineCode": {"coding": [{"system": "http://snomed.info/sct", "code": "%s"}]},
                 "patient": {"identifier": {"system": "%s", "value": "%s"}},
                 "occurrenceDateTime": "%s", "recorded": "%s", "note": [{"text": "%s"}]}
                """.formatted(FLU, SSIN, insz.value(), today, today, note);
    }

    private String dose(String key, String cnk, LocalDate given) {
        return ToldDose.json(key, cnk, insz, given);
    }

    private static RequestPostProcessor vera() {
        return jwt().jwt(token -> token.subject("vera")
                .claim("acr", "urn:be:fedict:iam:fas:Level450")
                .claim("roles", List.of("VACCINATOR"))
                .claim("nihdi", "10182803004")
                .claim("organisation", "GENT-EXPO"));
    }
}
