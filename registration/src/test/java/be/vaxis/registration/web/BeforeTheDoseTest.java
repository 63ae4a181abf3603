package be.vaxis.registration.web;

import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static be.vaxis.registration.RegistrationFixtures.recorded;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import be.vaxis.registration.Looks;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.record.DoseRecord;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What whoever vaccinates sees first: what counts, what comes, and what was seen before. */
class BeforeTheDoseTest {

    static final DoseRecord FIRST = recorded("first", "COMIRNATY", FIRST_DAY, null);
    static final DoseRecord TOO_EARLY = recorded("early", "COMIRNATY", FIRST_DAY.plusDays(5), null);

    @Test
    void a_dose_that_does_not_count_says_why() throws Exception {
        visited(FIRST, TOO_EARLY)
                .andExpect(content().string(containsString("Does not count")))
                .andExpect(content().string(containsString("Too early: it would have been in time from 2021-05-25.")));
    }

    @Test
    void one_that_was_given_for_a_reason_counts_and_says_both() throws Exception {
        visited(FIRST, because(OverrideReason.MEDICAL_DECISION, TOO_EARLY))
                .andExpect(content().string(not(containsString("Does not count"))))
                .andExpect(content().string(containsString("It counts all the same: A physician decided so.")))
                .andExpect(content().string(containsString("Fully vaccinated")));
    }

    @Test
    void the_next_dose_comes_with_its_days_and_its_vaccine() throws Exception {
        visited(FIRST)
                .andExpect(content().string(containsString("Dose 2 comes next.")))
                .andExpect(content().string(containsString("2021-05-25")))
                .andExpect(content().string(containsString("2021-06-10")))
                .andExpect(content().string(containsString("2021-06-17")))
                .andExpect(content().string(containsString("<dd>Comirnaty</dd>")))
                .andExpect(content().string(not(containsString("Today is too early"))));
    }

    @Test
    void a_day_too_early_is_said_today() throws Exception {
        visited(recorded("first", "COMIRNATY", FIRST_DAY.plusDays(1), null))
                .andExpect(content().string(containsString("Today is too early")))
                .andExpect(content().string(containsString("2021-05-26")));
    }

    @Test
    void who_comes_late_is_told_that_it_counts() throws Exception {
        visited(recorded("first", "COMIRNATY", FIRST_DAY.minusDays(24), null))
                .andExpect(content().string(containsString("was due by 2021-05-24. Given late, it still counts.")));
        visited(recorded("first", "COMIRNATY", FIRST_DAY.minusDays(23), null))
                .andExpect(content().string(not(containsString("was due by"))));
    }

    @Test
    void without_a_dose_the_vaccines_for_that_age_are_named() throws Exception {
        visited().andExpect(content().string(containsString("may be given with: Comirnaty, Spikevax, Jcovden.")));
    }

    @Test
    void an_earlier_reaction_is_a_warning_that_names_it_and_the_dose() throws Exception {
        visited(seen(Reaction.ANAPHYLAXIS, FIRST))
                .andExpect(content().string(containsString("alert alert-danger")))
                .andExpect(content().string(containsString("Anaphylaxis after Comirnaty of 2021-05-06")))
                .andExpect(content().string(containsString("A physician decides")));
    }

    @Test
    void a_reaction_after_a_dose_that_does_not_count_warns_as_well() throws Exception {
        visited(FIRST, seen(Reaction.HIVES, TOO_EARLY))
                .andExpect(content().string(containsString("Hives after Comirnaty of 2021-05-11")));
    }

    @Test
    void after_a_withdrawn_dose_nothing_was_seen() throws Exception {
        visited(seen(Reaction.HIVES, recorded("mistake", "COMIRNATY", FIRST_DAY, NOW)))
                .andExpect(content().string(not(containsString("Hives"))));
    }

    @Test
    void every_question_has_its_advice_at_hand() throws Exception {
        var pages = pages();
        pages.perform(get(visit(pages)).param("product", "COMIRNATY"))
                .andExpect(content().string(containsString("Use a fine needle")));
    }

    private static ResultActions visited(DoseRecord... doses) throws Exception {
        var pages = pages(doses);
        return pages.perform(get(visit(pages)));
    }

    private static String visit(MockMvc pages) throws Exception {
        return pages.perform(post("/vaccinate").param("insz", "85.07.30-033.28"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private static MockMvc pages(DoseRecord... doses) {
        CommandGateway commands = mock();
        return PagesOf.anna(nurse("vera", "GENT-EXPO"), List.of(doses), commands, new Looks(), PagesTest.KNOWN);
    }

    private static DoseRecord because(OverrideReason why, DoseRecord dose) {
        return with(why, dose.reaction(), dose);
    }

    private static DoseRecord seen(Reaction reaction, DoseRecord dose) {
        return with(dose.override(), reaction, dose);
    }

    private static DoseRecord with(OverrideReason override, Reaction reaction, DoseRecord dose) {
        return new DoseRecord(
                dose.dose(),
                dose.person(),
                dose.insz(),
                dose.vaccine(),
                dose.given(),
                dose.place(),
                dose.vaccinator(),
                dose.source(),
                reaction,
                override,
                dose.recorded(),
                dose.version(),
                dose.corrected(),
                dose.withdrawn());
    }
}
