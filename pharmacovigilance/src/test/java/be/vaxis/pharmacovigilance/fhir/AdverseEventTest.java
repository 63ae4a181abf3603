package be.vaxis.pharmacovigilance.fhir;

import static be.vaxis.pharmacovigilance.intake.Cast.SECOND;
import static be.vaxis.pharmacovigilance.intake.Cast.anna;
import static be.vaxis.pharmacovigilance.intake.Cast.joke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.kernel.Sex;
import be.vaxis.kernel.access.Caller;
import be.vaxis.pharmacovigilance.intake.IntakeOf;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.History;
import be.vaxis.pharmacovigilance.report.Outcome;
import be.vaxis.pharmacovigilance.report.Reporter;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.report.Severity;
import be.vaxis.pharmacovigilance.report.Suffered;
import be.vaxis.pharmacovigilance.report.SuspectDose;
import be.vaxis.pharmacovigilance.report.Told;
import ca.uhn.fhir.context.FhirContext;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** What the software of Joke meets. */
class AdverseEventTest {

    static final FhirContext R4 = FhirContext.forR4();

    static final String WHOLE = """
            {"resourceType": "AdverseEvent", "actuality": "actual",
             "identifier": {"system": "urn:joke", "value": "51031412859-1"},
             "contained": [
               {"resourceType": "Condition", "id": "rash", "subject": {"display": "it"},
                "code": {"coding": [{"system": "urn:vaxis:fhir:CodeSystem:reaction", "code": "RASH"}]},
                "severity": {"coding": [{"code": "mild"}]},
                "onsetDateTime": "2021-08-22", "abatementDateTime": "2021-08-23"},
               {"resourceType": "Condition", "id": "asthma", "subject": {"display": "it"},
                "code": {"coding": [{"system": "urn:vaxis:fhir:CodeSystem:history", "code": "ASTHMA"}]}}],
             "extension": [
               {"url": "urn:vaxis:fhir:StructureDefinition:seriousness-criterion", "valueCode": "HOSPITALISATION"},
               {"url": "urn:vaxis:fhir:StructureDefinition:concomitant-medicine", "valueCode": "N02BE01"}],
             "subject": {"identifier": {"system": "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin",
                                        "value": "51031412859"}},
             "event": {"coding": [{"system": "http://snomed.info/sct", "code": "386661006"}],
                       "text": "Mrs Peeters called from 0470 00 01 01."},
             "date": "2021-08-20",
             "seriousness": {"coding": [{"code": "serious"}]},
             "severity": {"coding": [{"code": "severe"}]},
             "outcome": {"coding": [{"code": "recovering"}]},
             "resultingCondition": [{"reference": "#rash"}],
             "subjectMedicalHistory": [{"reference": "#asthma"}],
             "suspectEntity": [{"instance": {"identifier": {"system": "urn:vaxis:dose",
                                                            "value": "33333333-3333-4333-8333-333333333333"}}}]}
            """;

    final IntakeOf all = new IntakeOf(anna());
    final MockMvc fhir = MockMvcBuilders.standaloneSetup(new AdverseEventController(
                    new FhirBodies(() -> R4), all.patients(), all.intake(), Reactions.read(null), all.digests))
            .setCustomArgumentResolvers(new HandlerMethodArgumentResolver() {
                @Override
                public boolean supportsParameter(MethodParameter parameter) {
                    return parameter.getParameterType() == Caller.class;
                }

                @Override
                public Object resolveArgument(
                        MethodParameter parameter,
                        ModelAndViewContainer model,
                        NativeWebRequest request,
                        WebDataBinderFactory binders) {
                    return joke();
                }
            })
            .build();

    @Test
    void a_side_effect_is_taken_in_whole_and_answered_with_a_receipt() throws Exception {
        send(WHOLE)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.parameter[?(@.name == 'number')]").exists())
                .andExpect(jsonPath("$.parameter[?(@.name == 'secret')]").exists())
                .andExpect(jsonPath("$.parameter[?(@.name == 'masked')].valueString")
                        .value(containsInAnyOrder("NAME", "PHONE")));
        assertThat(all.handedIn)
                .singleElement()
                .satisfies(command -> assertThat(command.account())
                        .isEqualTo(new Account(
                                Reporter.CARE_PROVIDER,
                                "GP",
                                70,
                                Sex.FEMALE,
                                List.of(new SuspectDose(
                                        "COMIRNATY", "EW2246", "1234", Told.GIVEN, 2, "CENTRE", "FAINTING")),
                                List.of(
                                        new Suffered("FEVER", Told.GIVEN, null, Outcome.RECOVERING, Severity.SEVERE),
                                        new Suffered(
                                                "RASH",
                                                Told.GIVEN.plusDays(2),
                                                Told.GIVEN.plusDays(3),
                                                Outcome.RECOVERING,
                                                Severity.MILD)),
                                Set.of(Seriousness.HOSPITALISATION),
                                Set.of(History.ASTHMA),
                                List.of("N02BE01"),
                                "Mrs [***] called from [***].")));
    }

    @Test
    void sent_twice_under_one_identifier_it_is_one_report() throws Exception {
        send(WHOLE).andExpect(status().isCreated());
        send(WHOLE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.parameter[?(@.name == 'secret')]").doesNotExist());
        assertThat(all.handedIn)
                .extracting(command -> command.report().value())
                .hasSize(2)
                .containsOnly(all.handedIn.getFirst().report().value());
        assertThat(all.handedIn.toString()).doesNotContain("51031412859");
    }

    @Test
    void every_fault_is_told_at_once_and_no_number_is_repeated() throws Exception {
        var faulty = WHOLE.replace("\"actual\"", "\"potential\"")
                .replace("\"date\": \"2021-08-20\"", "\"date\": \"2021-08-19\"")
                .replace("RASH", "FLYING")
                .replace("N02BE01", "aspirin")
                .replace(SECOND.dose().toString(), "44444444-4444-4444-8444-444444444444");
        send(faulty)
                .andExpect(status().is(422))
                .andExpect(content().string(not(containsString("51031412859"))))
                .andExpect(issues(
                        "AdverseEvent.actuality",
                        "AdverseEvent.suspectEntity[0].instance.identifier pharmacovigilance:NOT_THEIR_DOSE",
                        "AdverseEvent.contained[0].code pharmacovigilance:UNKNOWN_REACTION",
                        "AdverseEvent.extension[1].value pharmacovigilance:NOT_A_MEDICINE"));
    }

    @Test
    void what_the_rules_of_a_report_forbid_is_named_by_its_element_with_what_to_do() throws Exception {
        var dose = """
                {"resourceType": "Immunization", "id": "dose", "status": "completed", "patient": {"display": "it"},
                 "vaccineCode": {"coding": [{"system": "urn:vaxis:product", "code": "COMIRNATY"}]},
                 "occurrenceDateTime": "2021-08-21", "lotNumber": "EW<2246"}, """;
        send(WHOLE.replace("\"contained\": [", "\"contained\": [" + dose)
                        .replace(
                                "{\"identifier\": {\"system\": \"urn:vaxis:dose\",",
                                "{\"reference\": \"#dose\", \"identifier\": {\"system\": \"urn:vaxis:dose\",")
                        .replace("\"abatementDateTime\": \"2021-08-23\"", "\"abatementDateTime\": \"2021-08-21\"")
                        .replace("Mrs Peeters called from 0470 00 01 01.", "x".repeat(2_001)))
                .andExpect(status().is(422))
                .andExpect(issues(
                        "AdverseEvent.contained[0].lotNumber pharmacovigilance:NOT_A_CODE",
                        "AdverseEvent.date pharmacovigilance:ONSET_BEFORE_DOSE",
                        "AdverseEvent.contained[1].abatement pharmacovigilance:END_BEFORE_ONSET",
                        "AdverseEvent.event.text pharmacovigilance:TOO_MUCH_TEXT"))
                .andExpect(jsonPath("$.issue[1].diagnostics")
                        .value("It begins before the first dose; correct the day, or name the dose before it."));
    }

    @Test
    void a_code_that_holds_for_every_reaction_is_refused_once() throws Exception {
        send(WHOLE.replace("\"recovering\"", "\"better\"").replace("\"mild\"", "\"weak\""))
                .andExpect(status().is(422))
                .andExpect(issues("AdverseEvent.outcome", "AdverseEvent.contained[0].severity"))
                .andExpect(jsonPath("$.issue[1].diagnostics").value("Send one of these: [mild, moderate, severe]"));
    }

    @Test
    void without_a_dose_or_a_day_that_is_said_and_not_what_follows_from_it() throws Exception {
        send(WHOLE.replaceAll(",\\s*\"suspectEntity\"[^\\]]*]", "")
                        .replace("\"date\": \"2021-08-20\",", "")
                        .replace("\"resultingCondition\": [{\"reference\": \"#rash\"}],", ""))
                .andExpect(status().is(422))
                .andExpect(issues("AdverseEvent.date", "AdverseEvent.suspectEntity pharmacovigilance:NO_DOSE"));
    }

    @Test
    void a_reaction_before_the_dose_is_named() throws Exception {
        send(WHOLE.replace("\"date\": \"2021-08-20\"", "\"date\": \"2021-08-19\""))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.issue[0].details.coding[0].code").value("pharmacovigilance:ONSET_BEFORE_DOSE"));
        assertThat(all.handedIn).isEmpty();
    }

    @Test
    void a_file_is_refused_and_a_huge_one_is_not_read() throws Exception {
        var file =
                "{\"resourceType\": \"Binary\", \"id\": \"photo\", \"contentType\": \"image/png\", \"data\": \"%s\"}, ";
        send(WHOLE.replace("\"contained\": [", "\"contained\": [" + file.formatted("AAAA")))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.issue[0].details.coding[0].code").value("pharmacovigilance:noAttachments"));
        send(WHOLE.replace("\"contained\": [", "\"contained\": [" + file.formatted("A".repeat(FhirBodies.MOST_BYTES))))
                .andExpect(status().is(413));
    }

    @Test
    void somebody_unknown_cannot_be_filled_in() throws Exception {
        send(WHOLE.replace("\"value\": \"51031412859\"", "\"value\": \"55060804143\""))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.issue[0].details.coding[0].code").value("pharmacovigilance:unknownPatient"));
    }

    /** Each by its only expression and its name, if it has one. */
    private static ResultMatcher issues(String... expected) {
        return result -> {
            List<Map<String, Object>> issues =
                    JsonPath.read(result.getResponse().getContentAsString(), "$.issue");
            assertThat(issues.stream().map(AdverseEventTest::issue)).containsExactlyInAnyOrder(expected);
            assertThat(issues).extracting("diagnostics").doesNotContainNull();
        };
    }

    private static String issue(Map<String, Object> issue) {
        List<String> codes = JsonPath.read(issue, "$..coding[0].code");
        List<String> expressions = JsonPath.read(issue, "$.expression");
        assertThat(expressions).hasSize(1);
        return expressions.getFirst() + (codes.isEmpty() ? "" : " " + codes.getFirst());
    }

    private ResultActions send(String body) throws Exception {
        return fhir.perform(
                post("/fhir/AdverseEvent").contentType("application/fhir+json").content(body));
    }
}
