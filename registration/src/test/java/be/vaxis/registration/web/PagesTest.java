package be.vaxis.registration.web;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static be.vaxis.registration.RegistrationFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Sex;
import be.vaxis.registration.Looks;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.patient.Patient;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.vaccinations.DoseAccepted;
import be.vaxis.registration.vaccinations.Refusals;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A vaccinator at the table, without JavaScript. */
class PagesTest {

    static final Patient KNOWN = new Patient(
            ANNA,
            Personal.of(ANNA, new PersonName("Peeters", "Anna")),
            Personal.of(ANNA, PartialDate.parse("1985-07-30")),
            Sex.FEMALE,
            new PostalCode("9000"),
            null);

    static final List<DoseRecord> DOSES = List.of(
            recorded("mistake", "COMIRNATY", FIRST_DAY.minusDays(40), NOW),
            recorded("first", "COMIRNATY", FIRST_DAY, null));

    final Looks looks = new Looks();
    final List<Object> sent = new ArrayList<>();
    final CommandGateway commands = mock();
    final MockMvc pages = PagesOf.anna(nurse("vera", "GENT-EXPO"), DOSES, commands, looks, KNOWN);

    @BeforeEach
    void the_gateway_answers() {
        when(commands.sendAndWait(any())).then(call -> {
            sent.add(call.getArgument(0));
            return new DoseAccepted(dose("first"), 1, Standing.NONE, true);
        });
    }

    @Test
    void a_mistyped_number_is_told_at_its_field() throws Exception {
        pages.perform(post("/vaccinate").param("insz", "85.07.30-033.29").locale(Locale.ENGLISH))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("insz: This number cannot be right")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")));
    }

    @Test
    void the_number_goes_into_no_address() throws Exception {
        assertThat(visit()).matches("/vaccinate/[0-9a-f-]{36}");
    }

    @Test
    void the_person_is_shown_to_be_compared() throws Exception {
        pages.perform(get(visit()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Anna Peeters")))
                .andExpect(content().string(containsString("1985-07-30")))
                .andExpect(content().string(containsString("85.07.30-033.28")));
        assertThat(looks.written).containsExactly(ANNA + " registration.status vaccination");
    }

    @Test
    void status_history_and_window_are_shown() throws Exception {
        pages.perform(get(visit()))
                .andExpect(content().string(containsString("First dose given, another one needed")))
                .andExpect(content().string(containsString("2021-05-25")))
                .andExpect(content().string(containsString("dose 1 of 2")))
                .andExpect(content().string(containsString("Withdrawn")));
    }

    @Test
    void somebody_unknown_is_said_to_be_so() throws Exception {
        MockMvc nobodyKnown = PagesOf.anna(nurse("vera", "GENT-EXPO"), List.of(), commands, looks, null);
        nobodyKnown
                .perform(get(visit(nobodyKnown)))
                .andExpect(content().string(containsString("Not known here yet")))
                .andExpect(content().string(containsString("Not vaccinated")));
    }

    @Test
    void the_questions_are_those_of_the_vaccine() throws Exception {
        pages.perform(get(visit()).param("product", "VAXZEVRIA"))
                .andExpect(content().string(containsString("Ever a capillary leak syndrome?")))
                .andExpect(content().string(not(containsString("macrogol"))));
    }

    @Test
    void the_code_on_the_vial_fills_the_form() throws Exception {
        pages.perform(post(visit() + "/scan").param("scan", "]d201095200000001101722083110EW2246|21A1B2C3"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ask before Comirnaty")))
                .andExpect(content().string(containsString("value=\"EW2246\"")))
                .andExpect(content().string(containsString("value=\"2022-08-31\"")))
                .andExpect(content().string(containsString("value=\"A1B2C3\"")));
        assertThat(sent).isEmpty();
    }

    @Test
    void what_cannot_be_read_on_the_vial_is_told_at_the_field_and_kept() throws Exception {
        pages.perform(post(visit() + "/scan").param("scan", "5412345678908").locale(Locale.ENGLISH))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("not the code of a medicine")))
                .andExpect(content().string(containsString("value=\"5412345678908\"")));
    }

    @Test
    void the_code_of_another_medicine_is_said_to_be_so() throws Exception {
        pages.perform(post(visit() + "/scan")
                        .param("scan", "(01)09506000134352")
                        .locale(Locale.ENGLISH))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("This vaccine is not in the list")));
    }

    @Test
    void every_question_wants_an_answer() throws Exception {
        MultiValueMap<String, String> form = form();
        form.remove("answers[bleeding]");
        form.remove("recognised");
        send(visit() + "/confirmation", form)
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(containsString(
                                "answers[bleeding]: Anticoagulants or a bleeding disorder? – fill this in")))
                .andExpect(content().string(containsString("recognised: Compare name")));
        assertThat(sent).isEmpty();
    }

    @Test
    void a_lot_that_is_recalled_is_warned_of_and_registered_all_the_same() throws Exception {
        MultiValueMap<String, String> form = form();
        send(visit() + "/confirmation", form).andExpect(content().string(not(containsString("is being recalled"))));
        form.set("lot", "recalled");
        send(visit() + "/confirmation", form)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This lot is being recalled: give no dose of it")));
        send(visit() + "/doses", form)
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("warning", "registration.recall.warning"));
        assertThat(sent).hasSize(1);
    }

    @Test
    void a_malformed_lot_is_told_at_its_field_and_kept() throws Exception {
        MultiValueMap<String, String> form = form();
        form.set("lot", "??");
        send(visit() + "/confirmation", form)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("lot: A lot number has")))
                .andExpect(content().string(containsString("value=\"??\"")));
    }

    @Test
    void before_registering_everything_is_shown_once_more_with_advice() throws Exception {
        MultiValueMap<String, String> form = form();
        form.set("answers[bleeding]", "YES");
        send(visit() + "/confirmation", form)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Is everything right?")))
                .andExpect(content().string(containsString("Anna Peeters")))
                .andExpect(content().string(containsString("Use a fine needle")))
                .andExpect(content().string(containsString("name=\"answers[bleeding]\"")));
        assertThat(sent).isEmpty();
    }

    @Test
    void then_it_is_registered_and_the_page_can_be_reloaded() throws Exception {
        String visit = visit();
        send(visit + "/doses", form())
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl(visit + "/doses/" + dose("first").value()));

        RegisterDose command = (RegisterDose) sent.getFirst();
        assertThat(command.dose()).isEqualTo(dose("form-1"));
        assertThat(command.source()).isEqualTo(GHENT);
        assertThat(command.screening()).containsEntry("bleeding", Answer.NO).hasSize(6);
        assertThat(command.override()).isNull();
    }

    @Test
    void an_adult_is_asked_first_and_of_a_minor_a_parent() throws Exception {
        pages.perform(get(visit()).param("product", "COMIRNATY"))
                .andExpect(content().string(containsString("id=\"consent-PERSON\" checked")));
        for (var born : Map.of("2003-05-26", "PARENT", "2003-05-25", "PERSON").entrySet()) {
            var child = born(born.getKey());
            MockMvc of = PagesOf.anna(nurse("vera", "GENT-EXPO"), List.of(), commands, looks, child);
            of.perform(get(visit(of)).param("product", "COMIRNATY"))
                    .andExpect(content().string(containsString("id=\"consent-" + born.getValue() + "\" checked")));
        }
    }

    @Test
    void by_whom_and_how_consent_was_given_goes_with_the_dose() throws Exception {
        MultiValueMap<String, String> form = form();
        form.set("consent", "REPRESENTATIVE");
        form.set("written", "true");
        send(visit() + "/confirmation", form)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Yes, the representative")))
                .andExpect(content().string(containsString("name=\"written\"")));
        send(visit() + "/doses", form).andExpect(status().is3xxRedirection());
        assertThat(((RegisterDose) sent.getFirst()).consent())
                .isEqualTo(new Consent(Consent.By.REPRESENTATIVE, Consent.Form.WRITTEN));
    }

    @Test
    void without_consent_nothing_is_registered() throws Exception {
        MultiValueMap<String, String> form = form();
        form.set("consent", "REFUSED");
        send(visit() + "/doses", form)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("consent: Without consent no dose is given")));
        form.remove("consent");
        send(visit() + "/doses", form)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("consent: Informed, and consents to this vaccination?")));
        assertThat(sent).isEmpty();
    }

    @Test
    void sending_it_twice_sends_the_same_key() throws Exception {
        String visit = visit();
        send(visit + "/doses", form());
        send(visit + "/doses", form());
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst()).isEqualTo(sent.getLast());
    }

    @Test
    void the_vial_is_remembered_for_the_next_person() throws Exception {
        send(visit() + "/doses", form());
        pages.perform(get(visit())).andExpect(content().string(containsString("value=\"EW2246\"")));
    }

    @Test
    void what_the_schedule_speaks_against_asks_for_the_reason() throws Exception {
        when(commands.sendAndWait(any())).thenThrow(Refusals.intervalTooShort());
        pages.perform(post(visit() + "/doses").params(form()).locale(Locale.UK))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(containsString(
                                "After the dose of 6 May 2021 the next one may be given from 25 May 2021.")))
                .andExpect(content().string(containsString("Was it given all the same? Why?")));
    }

    @Test
    void and_takes_it() throws Exception {
        MultiValueMap<String, String> form = form();
        form.set("override", "GIVEN_ALL_THE_SAME");
        send(visit() + "/doses", form).andExpect(status().is3xxRedirection());
        assertThat(((RegisterDose) sent.getFirst()).override()).isEqualTo(OverrideReason.GIVEN_ALL_THE_SAME);
    }

    @Test
    void a_plain_mistake_is_told_at_its_field() throws Exception {
        when(commands.sendAndWait(any())).thenThrow(Refusals.givenInFuture());
        send(visit() + "/doses", form())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("given: This day is still to come")));
    }

    @Test
    void the_result_is_shown() throws Exception {
        pages.perform(get(visit() + "/doses/" + dose("first").value()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Comirnaty, dose 1 of 2, given on 2021-05-06, lot EW2246")))
                .andExpect(content().string(containsString("Next person")));
    }

    @Test
    void a_mistake_is_withdrawn_with_its_reason() throws Exception {
        String withdrawal = visit() + "/doses/" + dose("first").value() + "/withdrawal";
        pages.perform(get(withdrawal)).andExpect(content().string(containsString("It was somebody else")));
        pages.perform(post(withdrawal))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Fill this in or choose something.")));
        pages.perform(post(withdrawal).param("reason", "WRONG_PERSON")).andExpect(status().is3xxRedirection());
        assertThat(((WithdrawDose) sent.getFirst()).reason()).isEqualTo(WithdrawalReason.WRONG_PERSON);
    }

    @Test
    void a_reloaded_form_leads_back_to_the_person() throws Exception {
        String visit = visit();
        pages.perform(get(visit + "/confirmation")).andExpect(redirectedUrl(visit));
    }

    @Test
    void the_pages_speak_the_languages_of_the_country() throws Exception {
        for (var words : Map.of("nl", "Toegediende dosissen", "fr", "Doses administrées", "de", "Verabreichte Dosen")
                .entrySet()) {
            pages.perform(get(visit()).locale(Locale.of(words.getKey(), "BE")))
                    .andExpect(content().string(containsString(words.getValue())));
        }
    }

    @Test
    void a_citizen_sees_their_own() throws Exception {
        pages.perform(get("/my/vaccinations"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("My vaccinations")))
                .andExpect(content().string(containsString("/my/access-log")))
                .andExpect(content().string(not(containsString("/withdrawal"))));
    }

    private static Patient born(String day) {
        return new Patient(
                ANNA, KNOWN.name(), Personal.of(ANNA, PartialDate.parse(day)), Sex.FEMALE, KNOWN.postalCode(), null);
    }

    private String visit() throws Exception {
        return visit(pages);
    }

    private static String visit(MockMvc pages) throws Exception {
        return pages.perform(post("/vaccinate").param("insz", "85.07.30-033.28"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private ResultActions send(String path, MultiValueMap<String, String> form) throws Exception {
        MockHttpServletRequestBuilder request = post(path).params(form);
        return pages.perform(request);
    }

    private static MultiValueMap<String, String> form() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("key", "form-1");
        form.set("product", "COMIRNATY");
        form.set("lot", "EW2246");
        form.set("given", "2021-05-25");
        form.set("consent", "PERSON");
        form.set("recognised", "true");
        List.of("allergyEarlierDose", "allergyPeg", "myocarditis", "illToday", "bleeding", "pregnant")
                .forEach(question -> form.set("answers[" + question + "]", "NO"));
        return form;
    }
}
