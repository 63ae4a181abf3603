package be.vaxis.registration.fhir;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.SECOND_DAY;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static be.vaxis.registration.RegistrationFixtures.recorded;
import static be.vaxis.registration.fhir.FhirFixtures.MINIMAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.registration.CallerIs;
import be.vaxis.registration.KnownPeople;
import be.vaxis.registration.Looks;
import be.vaxis.registration.PlainDigests;
import be.vaxis.registration.desk.DeskOf;
import be.vaxis.registration.immunization.Versions;
import be.vaxis.registration.recall.Recalls;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.status.FilesOf;
import be.vaxis.registration.vaccinations.DoseAccepted;
import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionOperations;

/** What software of a GP or a hospital meets. */
class FhirEdgeTest {

    static final String SSIN = Canonical.SSIN + "|";
    static final List<DoseRecord> DOSES = List.of(
            recorded("mistake", "COMIRNATY", FIRST_DAY.minusDays(40), NOW),
            recorded("first", "COMIRNATY", FIRST_DAY, null),
            recorded("second", "COMIRNATY", SECOND_DAY, null));

    final Looks looks = new Looks();
    final CommandGateway commands = mock();
    final Recalls recalls = mock();
    final FhirJson json = FhirFixtures.json();
    final ImmunizationWriter writer = new ImmunizationWriter(new ProductWriter(PRODUCTS));
    final MockMvc fhir = edge();

    @Test
    void the_doses_of_a_patient_are_found() throws Exception {
        search("patient.identifier", SSIN + "85073003328")
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(FhirJson.TYPE))
                .andExpect(jsonPath("$.type").value("searchset"))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.entry[1].resource.occurrenceDateTime").value("2021-05-25"));
        assertThat(looks.written).containsExactly(ANNA + " registration.status care");
    }

    @Test
    void an_unknown_patient_has_no_doses() throws Exception {
        search("patient.identifier", SSIN + "17073003384")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.type").value("searchset"))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void withdrawn_ones_are_found_when_asked_for() throws Exception {
        search("patient.identifier", SSIN + "85073003328", "status", "entered-in-error")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.entry[0].resource.status").value("entered-in-error"));
    }

    @Test
    void the_next_page_names_nobody_and_is_a_look_of_its_own() throws Exception {
        String first = search("patient.identifier", SSIN + "85073003328", "_count", "1")
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> next = JsonPath.read(first, "$.link[?(@.relation == 'next')].url");
        assertThat(next).hasSize(1);
        assertThat(next.getFirst()).doesNotContain("85073003328");

        fhir.perform(get(next.getFirst()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entry.length()").value(1))
                .andExpect(jsonPath("$.entry[0].resource.occurrenceDateTime").value("2021-05-25"))
                .andExpect(jsonPath("$.link.length()").value(1));
        assertThat(looks.written).hasSize(2);
    }

    @Test
    void a_search_in_a_url_is_refused_and_told_how() throws Exception {
        fhir.perform(get("/fhir/Immunization").queryParam("patient.identifier", SSIN + "85073003328"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.resourceType").value("OperationOutcome"))
                .andExpect(jsonPath("$.issue[0].diagnostics", containsString("Immunization/_search")))
                .andExpect(content().string(not(containsString("85073003328"))));
    }

    @Test
    void nor_may_a_posted_search_have_one() throws Exception {
        fhir.perform(post("/fhir/Immunization/_search?patient.identifier=" + SSIN + "85073003328")
                        .contentType(APPLICATION_FORM_URLENCODED))
                .andExpect(status().isBadRequest());
    }

    @Test
    void a_number_that_cannot_be_is_refused_by_name() throws Exception {
        search("patient.identifier", SSIN + "85073003329")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.issue[0].details.coding[0].code").value("kernel:invalidInsz"))
                .andExpect(content().string(not(containsString("8507300"))));
    }

    @Test
    void one_dose_is_read_by_its_id() throws Exception {
        fhir.perform(get("/fhir/Immunization/" + dose("second").value()))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "W/\"1\""))
                .andExpect(jsonPath("$.extension[?(@.url == '" + Canonical.DOSE_NUMBER + "')].extension[0]"
                                + ".valuePositiveInt")
                        .value(2));
        assertThat(looks.written).hasSize(1);
    }

    @Test
    void a_dose_that_is_not_there_is_not_found() throws Exception {
        fhir.perform(get("/fhir/Immunization/" + dose("other").value()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.issue[0].code").value("not-found"));
        fhir.perform(get("/fhir/Immunization/nonsense")).andExpect(status().isNotFound());
    }

    @Test
    void a_batch_answers_each_search_in_its_place() throws Exception {
        String bundle =
                """
                {"resourceType": "Bundle", "type": "batch", "entry": [%s, %s, %s]}
                """.formatted(entry(SSIN + "17073003384"), entry(SSIN + "85073003329"), entry(SSIN + "85073003328"));
        fhir.perform(post("/fhir").contentType(FhirJson.TYPE).content(bundle))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.type").value("batch-response"))
                .andExpect(jsonPath("$.entry[0].response.status").value("200 OK"))
                .andExpect(jsonPath("$.entry[0].resource.total").value(0))
                .andExpect(jsonPath("$.entry[1].response.status").value("400"))
                .andExpect(jsonPath("$.entry[1].response.outcome.issue[0].code").value("value"))
                .andExpect(jsonPath("$.entry[2].resource.total").value(2));
        assertThat(looks.written).containsExactly(ANNA + " registration.status care");
    }

    @Test
    void a_batch_has_no_number_in_a_url_either() throws Exception {
        String bundle = """
                {"resourceType": "Bundle", "type": "batch", "entry": [
                  {"request": {"method": "GET", "url": "Immunization?patient.identifier=x|85073003328"}}]}
                """;
        fhir.perform(post("/fhir").contentType(FhirJson.TYPE).content(bundle))
                .andExpect(jsonPath("$.entry[0].response.status").value("400"))
                .andExpect(content().string(not(containsString("85073003328"))));
    }

    @Test
    void a_batch_holds_a_hundred_at_most() throws Exception {
        String hundredAndOne = String.join(",", java.util.Collections.nCopies(101, entry(SSIN + "85073003328")));
        fhir.perform(post("/fhir")
                        .contentType(FhirJson.TYPE)
                        .content("{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": [" + hundredAndOne
                                + "]}"))
                .andExpect(status().is(413));
    }

    @Test
    void a_new_dose_is_created() throws Exception {
        when(commands.sendAndWait(any())).thenReturn(new DoseAccepted(dose("minimal"), 1, Standing.NONE, true));
        create(json.write(writer.write(MINIMAL)))
                .andExpect(status().isCreated())
                .andExpect(header().string(
                                "Location",
                                endsWith("/fhir/Immunization/" + dose("minimal").value())));
    }

    @Test
    void a_dose_of_a_lot_that_is_recalled_is_created_with_a_warning() throws Exception {
        when(commands.sendAndWait(any())).thenReturn(new DoseAccepted(dose("minimal"), 1, Standing.NONE, true));
        when(recalls.concerns(any())).thenReturn(true);
        create(json.write(writer.write(MINIMAL)))
                .andExpect(status().isCreated())
                .andExpect(header().string("Vaxis-Lot-Recalled", "true"))
                .andExpect(header().doesNotExist("Vaxis-Not-Counted"))
                .andExpect(jsonPath("$.issue[0].severity").value("warning"))
                .andExpect(jsonPath("$.issue[0].details.coding[0].code").value("registration:lotRecalled"));
    }

    @Test
    void the_same_one_again_is_there_already() throws Exception {
        when(commands.sendAndWait(any())).thenReturn(new DoseAccepted(dose("second"), 2, Standing.NONE, false));
        fhir.perform(post("/fhir/Immunization")
                        .contentType(FhirJson.TYPE)
                        .header("Prefer", "return=representation")
                        .content(json.write(writer.write(MINIMAL))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(dose("second").value().toString()));
    }

    @Test
    void what_is_wrong_with_a_dose_is_said_element_by_element() throws Exception {
        create("{\"resourceType\": \"Immunization\", \"status\": \"completed\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.issue[*].expression[0]")
                        .value(contains(
                                "Immunization.vaccineCode",
                                "Immunization.occurrence",
                                "Immunization.patient.identifier")));
    }

    @Test
    void what_is_no_fhir_is_refused_in_fhir() throws Exception {
        create("{\"resourceType\": \"Immunization\", \"insz\": \"85073003328\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.issue[0].code").value("structure"))
                .andExpect(content().string(not(containsString("85073003328"))));
        create("<Immunization/>").andExpect(status().isBadRequest());
    }

    @Test
    void other_formats_are_refused_in_fhir() throws Exception {
        fhir.perform(post("/fhir/Immunization")
                        .contentType("application/fhir+xml")
                        .content("<Immunization/>"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.issue[0].code").value("not-supported"));
    }

    @Test
    void a_search_is_posted_as_a_form() throws Exception {
        fhir.perform(post("/fhir/Immunization/_search")
                        .contentType(FhirJson.TYPE)
                        .content("{}"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.issue[0].code").value("not-supported"));
    }

    @Test
    void anybody_may_read_what_the_server_does() throws Exception {
        fhir.perform(get("/fhir/metadata"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.resourceType").value("CapabilityStatement"))
                .andExpect(jsonPath("$.fhirVersion").value("4.0.1"));
        fhir.perform(get("/fhir/StructureDefinition/dose-number"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.url").value(Canonical.DOSE_NUMBER));
    }

    private ResultActions search(String... form) throws Exception {
        var request = post("/fhir/Immunization/_search").contentType(APPLICATION_FORM_URLENCODED);
        for (int i = 0; i < form.length; i += 2) {
            request.formField(form[i], form[i + 1]);
        }
        return fhir.perform(request);
    }

    private ResultActions create(String body) throws Exception {
        return fhir.perform(
                post("/fhir/Immunization").contentType(FhirJson.TYPE).content(body));
    }

    private static String entry(String patient) {
        return """
                {"request": {"method": "POST", "url": "Immunization/_search"},
                 "resource": {"resourceType": "Parameters",
                              "parameter": [{"name": "patient.identifier", "valueString": "%s"}]}}
                """.formatted(patient);
    }

    private MockMvc edge() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var index = new KnownPeople();
        var files = FilesOf.doses(DOSES, looks);
        Versions versions = mock();
        var rendering = new Rendering(writer, json);
        var immunizations = new Immunizations(files, versions, rendering);
        var searches =
                new Searches(index, immunizations, new Searchset(clock), new PageToken(new PlainDigests(), clock));
        var intake = new Intake(
                DeskOf.sendingTo(commands, DOSES),
                new ImmunizationReader(new ProductReader(PRODUCTS), index, FhirSettings.USUAL, clock),
                rendering,
                versions,
                FilesOf.records(DOSES),
                index,
                new ProfileCheck(FhirSettings.USUAL, mock()),
                recalls,
                mock(),
                group -> {});
        var batch = new Batch(
                index, immunizations, searches, intake, FhirSettings.USUAL, TransactionOperations.withoutTransaction());
        return MockMvcBuilders.standaloneSetup(
                        new ImmunizationController(searches, immunizations, FhirSettings.USUAL, json),
                        new WriteController(intake, immunizations, group -> {}, json),
                        new BatchController(batch, json),
                        new MetadataController(json))
                .setCustomArgumentResolvers(new CallerIs(nurse("vera", "GENT-EXPO")))
                .build();
    }
}
