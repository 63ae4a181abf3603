package be.vaxis.infra.accesslog;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A person reads in FHIR who looked at their data; nobody else does. */
@OnParts
class AuditEventIT {

    private static final String SEARCH = "/fhir/AuditEvent/_search";

    @Autowired
    WebApplicationContext house;

    @Autowired
    PersonIndex people;

    MockMvc edge;
    final Insz anna = People.freshInsz();

    @BeforeEach
    void somebody_looks() throws Exception {
        edge = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        people.enrol(anna);
        edge.perform(post("/api/v1/vaccination-status/_search")
                        .with(vera())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"insz\": [\"" + anna.value() + "\"]}"))
                .andExpect(status().isOk());
    }

    @Test
    void the_person_reads_who_looked() throws Exception {
        search(anna, anna)
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/fhir+json"))
                .andExpect(jsonPath("$.entry.length()").value(1))
                .andExpect(jsonPath("$.entry[0].resource.resourceType").value("AuditEvent"))
                .andExpect(jsonPath("$.entry[0].resource.agent[0].who.identifier.value")
                        .value("GENT-EXPO"))
                .andExpect(jsonPath("$.link[?(@.relation == 'self')].url")
                        .value(everyItem(not(containsString(anna.value())))));
        edge.perform(get("/fhir/AuditEvent?_page=0").with(citizen(anna)))
                .andExpect(jsonPath("$.entry.length()").value(1));
        edge.perform(get("/fhir/AuditEvent?_page=1").with(citizen(anna)))
                .andExpect(jsonPath("$.entry").doesNotExist());
    }

    @Test
    void nobody_reads_the_log_of_somebody_else() throws Exception {
        Insz bram = People.freshInsz();
        search(anna, bram)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.resourceType").value("OperationOutcome"))
                .andExpect(content().string(not(containsString(anna.value()))));
        search(bram, bram)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entry").doesNotExist());
        edge.perform(get("/fhir/AuditEvent?_page=0").with(vera())).andExpect(status().isForbidden());
    }

    @Test
    void a_number_in_a_url_and_other_questions_are_refused() throws Exception {
        edge.perform(post(SEARCH + "?patient.identifier=" + AuditEvents.SSIN + "|" + anna.value())
                        .with(citizen(anna))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED))
                .andExpect(status().isBadRequest());
        edge.perform(post(SEARCH)
                        .with(citizen(anna))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .formField("agent", "Vera"))
                .andExpect(status().isBadRequest());
    }

    private ResultActions search(Insz of, Insz by) throws Exception {
        return edge.perform(post(SEARCH)
                .with(citizen(by))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .formField("patient.identifier", AuditEvents.SSIN + "|" + of.value()));
    }

    private static RequestPostProcessor citizen(Insz insz) {
        return jwt().jwt(token -> token.subject("citizen")
                .claim("acr", "urn:be:fedict:iam:fas:Level450")
                .claim("roles", List.of("CITIZEN"))
                .claim("ssin", insz.value()));
    }

    private static RequestPostProcessor vera() {
        return jwt().jwt(token -> token.subject("vera")
                .claim("acr", "urn:be:fedict:iam:fas:Level450")
                .claim("roles", List.of("VACCINATOR"))
                .claim("nihdi", "10182803004")
                .claim("organisation", "GENT-EXPO"));
    }
}
