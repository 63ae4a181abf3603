package be.vaxis.registration.web;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.helpDesk;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

import be.vaxis.kernel.Personal;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.Looks;
import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.record.PastTruth;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.vaccinations.DoseAccepted;
import be.vaxis.registration.vaccinations.Refusals;
import be.vaxis.registration.vaccinations.VaccinationsCommand.CorrectDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Whoever registered a dose, and the help desk, mend what is on record about it. */
class MendPagesTest {

    private static final String CORRECTION = "/doses/" + dose("first").value() + "/correction";
    private static final String PERSON = "/doses/" + dose("first").value() + "/person";

    private final Looks looks = new Looks();
    private final List<Object> sent = new ArrayList<>();
    private final CommandGateway commands = mock();
    private final MockMvc table = seenBy(nurse("vera", "GENT-EXPO"));
    private final MockMvc helpDesk = seenBy(helpDesk());

    private MockMvc seenBy(Caller caller) {
        var before = new PastTruth(
                1,
                new Vaccine("COMIRNATY", new LotNumber("EW0000"), null, null),
                FIRST_DAY.minusDays(1),
                Place.of("GENT-EXPO"),
                null,
                null,
                null,
                NOW,
                new Source("GENT-EXPO"),
                Set.of(CorrectionKind.LOT, CorrectionKind.DATE),
                Personal.of(ANNA, "read from the wrong box"));
        return PagesOf.anna(caller, PagesTest.DOSES, List.of(before), commands, looks, PagesTest.KNOWN);
    }

    @BeforeEach
    void the_gateway_answers() {
        when(commands.sendAndWait(any())).then(call -> {
            sent.add(call.getArgument(0));
            return new DoseAccepted(dose("first"), 1, Standing.NONE, true);
        });
    }

    @Test
    void the_form_begins_as_what_is_on_record_and_shows_what_was_before() throws Exception {
        String page = table.perform(get(visit(table) + CORRECTION))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("value=\"EW2246\"", "value=\"" + FIRST_DAY + "\"");
        assertThat(page).containsOnlyOnce("lot EW0000").containsOnlyOnce("read from the wrong box");
    }

    @Test
    void what_is_right_is_sent_with_the_reason_and_the_version_that_was_seen() throws Exception {
        String visit = visit(table);
        var form = form();
        form.set("lot", "EW9999");
        form.set("given", FIRST_DAY.plusDays(1).toString());
        table.perform(post(visit + CORRECTION).params(form))
                .andExpect(redirectedUrl(visit))
                .andExpect(flash().attribute("notice", "registration.correct.done"));
        var correction = (CorrectDose) sent.getFirst();
        assertThat(correction.facts().vaccine().lot()).isEqualTo(new LotNumber("EW9999"));
        assertThat(correction.facts().given()).isEqualTo(FIRST_DAY.plusDays(1));
        assertThat(correction.reason()).isEqualTo(Personal.of(ANNA, "misread"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_kept() throws Exception {
        var form = form();
        form.set("lot", "??");
        form.set("place", "");
        form.set("reason", " ");
        table.perform(post(visit(table) + CORRECTION).params(form).locale(Locale.ENGLISH))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("lot: A lot number has")))
                .andExpect(content().string(containsString("place: Place")))
                .andExpect(content().string(containsString("reason: What went wrong?")))
                .andExpect(content().string(containsString("value=\"??\"")));
        assertThat(sent).isEmpty();
    }

    @Test
    void what_changed_meanwhile_is_not_overwritten() throws Exception {
        var form = form();
        form.set("version", "2");
        table.perform(post(visit(table) + CORRECTION).params(form).locale(Locale.ENGLISH))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("has changed meanwhile")));
        assertThat(sent).isEmpty();
    }

    @Test
    void what_a_rule_speaks_against_asks_for_a_reason_of_its_own() throws Exception {
        when(commands.sendAndWait(any())).thenThrow(Refusals.intervalTooShort());
        table.perform(get(visit(table) + CORRECTION))
                .andExpect(content().string(not(containsString("MEDICAL_DECISION"))));
        table.perform(post(visit(table) + CORRECTION).params(form()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"MEDICAL_DECISION\"")));
    }

    @Test
    void a_dose_that_others_registered_is_mended_by_the_help_desk_alone() throws Exception {
        MockMvc elsewhere = seenBy(nurse("bart", "AALST"));
        elsewhere.perform(get(visit(elsewhere))).andExpect(content().string(not(containsString("/correction"))));
        assertThatThrownBy(() -> elsewhere.perform(get(visit(elsewhere) + CORRECTION)))
                .hasRootCauseMessage("There is no such dose.");

        helpDesk.perform(get(visitOfHelpDesk())).andExpect(content().string(containsString(CORRECTION)));
        helpDesk.perform(post(visitOfHelpDesk() + CORRECTION).params(form())).andExpect(status().is3xxRedirection());
        assertThat(((CorrectDose) sent.getFirst()).dose()).isEqualTo(dose("first"));
    }

    @Test
    void the_help_desk_takes_back_what_was_not_given_and_comes_back_to_its_own_page() throws Exception {
        String visit = visitOfHelpDesk();
        helpDesk.perform(post(visit + "/doses/" + dose("first").value() + "/withdrawal")
                        .param("reason", "NOT_GIVEN"))
                .andExpect(redirectedUrl(visit));
        assertThat(((WithdrawDose) sent.getFirst()).reason()).isEqualTo(WithdrawalReason.NOT_GIVEN);
        assertThat(looks.written).isEmpty();
    }

    @Test
    void whoever_looks_at_the_help_desk_is_in_the_log() throws Exception {
        helpDesk.perform(get(visitOfHelpDesk())).andExpect(status().isOk());
        assertThat(looks.written).containsExactly(ANNA + " registration.status care");
    }

    @Test
    void a_dose_of_somebody_else_goes_to_them_once_they_are_compared() throws Exception {
        String visit = visit(table);
        String compared = table.perform(post(visit + PERSON + "/comparison").param("insz", "90.01.01-003.21"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("It was this person")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(sent).isEmpty();
        String right = compared.replaceAll("(?s).*name=\"right\" value=\"([^\"]+)\".*", "$1");

        table.perform(post(visit + PERSON).param("right", right))
                .andExpect(redirectedUrl("/vaccinate/" + right))
                .andExpect(flash().attribute("notice", "registration.person.done"));
        assertThat(sent).hasSize(2);
        assertThat(((WithdrawDose) sent.getFirst()).reason()).isEqualTo(WithdrawalReason.WRONG_PERSON);
        assertThat(((RegisterDose) sent.getLast()).given()).isEqualTo(FIRST_DAY);
    }

    @Test
    void a_mistyped_number_of_the_right_person_is_told_at_its_field() throws Exception {
        table.perform(post(visit(table) + PERSON + "/comparison")
                        .param("insz", "85.07.30-033.29")
                        .locale(Locale.ENGLISH))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("insz: This number cannot be right")));
    }

    private static MultiValueMap<String, String> form() {
        var form = new LinkedMultiValueMap<String, String>();
        form.set("product", "COMIRNATY");
        form.set("lot", "EW2246");
        form.set("given", FIRST_DAY.toString());
        form.set("place", "GENT-EXPO");
        form.set("reason", "misread");
        form.set("version", "1");
        return form;
    }

    private static String visit(MockMvc pages) throws Exception {
        return opened(pages, "/vaccinate");
    }

    private String visitOfHelpDesk() throws Exception {
        return opened(helpDesk, "/help-desk/doses");
    }

    private static String opened(MockMvc pages, String door) throws Exception {
        return Objects.requireNonNull(pages.perform(post(door).param("insz", "85.07.30-033.28"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }
}
