package be.vaxis.registration.web;

import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
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

import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.Looks;
import be.vaxis.registration.RegistrationFixtures;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.vaccinations.VaccinationsCommand.SettleSharing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** Choosing who may see a dose, without JavaScript. */
class SharingPagesTest {

    static final DoseRecord HELD = recorded("held", "NUVAXOVID", FIRST_DAY, Sharing.WITHHELD, GHENT);
    static final DoseRecord SHARED =
            recorded("shared", "NUVAXOVID", FIRST_DAY.plusDays(15), Sharing.GIVEN, new Source("ANTWERP"));
    static final DoseRecord BY_DUTY = recorded("duty", "COMIRNATY", FIRST_DAY.minusDays(90), null);

    final List<Object> sent = new ArrayList<>();
    final CommandGateway commands = mock();
    final MockMvc anna = pages(citizen());
    final MockMvc vera = pages(nurse("vera", "GENT-EXPO"));

    @BeforeEach
    void the_gateway_listens() {
        when(commands.sendAndWait(any())).then(call -> sent.add(call.getArgument(0)));
    }

    @Test
    void a_citizen_sees_for_each_dose_that_was_asked_who_sees_it() throws Exception {
        anna.perform(get("/my/vaccinations/sharing"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Share again")))
                .andExpect(content().string(containsString("Share no more")))
                .andExpect(content().string(not(containsString("Comirnaty"))));
    }

    @Test
    void where_nothing_was_asked_there_is_nothing_to_choose() throws Exception {
        pages(citizen(), BY_DUTY)
                .perform(get("/my/vaccinations/sharing"))
                .andExpect(content().string(containsString("There is nothing to choose")));
    }

    @Test
    void a_citizen_gives_and_withdraws_consent() throws Exception {
        choose(anna, "/my/vaccinations/sharing", HELD, "GIVEN");
        choose(anna, "/my/vaccinations/sharing", SHARED, "WITHHELD");
        assertThat(sent)
                .extracting(command -> ((SettleSharing) command).sharing() + " " + ((SettleSharing) command).by())
                .containsExactly("GIVEN PERSON", "WITHHELD PERSON");
    }

    @Test
    void a_vaccinator_tells_it_for_the_doses_of_their_own_organisation() throws Exception {
        String visit = visit(vera);
        vera.perform(get(visit + "/sharing"))
                .andExpect(content().string(containsString("Share again")))
                .andExpect(content().string(not(containsString("Share no more"))));
        choose(vera, visit + "/sharing", HELD, "GIVEN");
        assertThat(((SettleSharing) sent.getFirst()).by()).isEqualTo(Sharing.By.VACCINATOR);
    }

    @Test
    void for_others_what_is_held_does_not_exist() throws Exception {
        MockMvc paul = pages(nurse("paul", "BRUGES"));
        String visit = visit(paul);
        paul.perform(get(visit)).andExpect(content().string(not(containsString("Not shared"))));
        paul.perform(post(visit + "/sharing")
                        .param("dose", HELD.dose().value().toString())
                        .param("sharing", "GIVEN"))
                .andExpect(flash().attribute("warning", "problem.registration.unknownDose"));
        assertThat(sent).isEmpty();
    }

    @Test
    void somebody_else_cannot_choose_for_the_person() throws Exception {
        pages(nurse("vera", "GENT-EXPO"))
                .perform(post("/my/vaccinations/sharing")
                        .param("dose", HELD.dose().value().toString())
                        .param("sharing", "GIVEN"))
                .andExpect(flash().attribute("warning", "problem.registration.unknownDose"));
        assertThat(sent).isEmpty();
    }

    @Test
    void before_the_dose_it_is_asked_where_the_campaign_asks_it() throws Exception {
        String visit = visit(vera);
        vera.perform(get(visit).param("product", "NUVAXOVID"))
                .andExpect(content().string(containsString("Yes, share it")));
        vera.perform(get(visit).param("product", "COMIRNATY"))
                .andExpect(content().string(not(containsString("Yes, share it"))));
    }

    private static void choose(MockMvc pages, String path, DoseRecord dose, String sharing) throws Exception {
        pages.perform(post(path).param("dose", dose.dose().value().toString()).param("sharing", sharing))
                .andExpect(redirectedUrl(path))
                .andExpect(flash().attribute("notice", "registration.sharing.done"));
    }

    private static String visit(MockMvc pages) throws Exception {
        return pages.perform(post("/vaccinate").param("insz", "85.07.30-033.28"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private MockMvc pages(Caller caller, DoseRecord... doses) {
        List<DoseRecord> all = doses.length == 0 ? List.of(HELD, SHARED, BY_DUTY) : List.of(doses);
        return PagesOf.anna(caller, all, commands, new Looks(), PagesTest.KNOWN);
    }

    private static Caller citizen() {
        var subject = new UUID(3, 3).toString();
        return new Caller(subject, "Anna", Set.of(), 450, RegistrationFixtures.ANNAS_INSZ, null, null, null, Set.of());
    }
}
