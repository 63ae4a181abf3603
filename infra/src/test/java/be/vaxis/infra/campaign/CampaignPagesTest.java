package be.vaxis.infra.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.infra.web.ShellPages;
import be.vaxis.invitation.dispatch.Backlog;
import be.vaxis.invitation.dispatch.DayCount;
import be.vaxis.invitation.dispatch.Stage;
import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.selection.candidate.AgeBand;
import be.vaxis.selection.candidate.Candidates;
import be.vaxis.selection.candidate.FederatedEntity;
import be.vaxis.selection.candidate.GroupCount;
import be.vaxis.selection.coderecord.CodeRecords;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import be.vaxis.selection.roundboard.RoundView;
import be.vaxis.selection.roundboard.Rounds;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.OidcLoginRequestPostProcessor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest
@ContextConfiguration(classes = {ShellPages.class, CampaignPagesTest.Rooms.class})
class CampaignPagesTest {

    static final UUID ROUND = UUID.fromString("33333333-3333-4333-8333-333333333333");
    static final PersonId ANNA = PersonId.parse("11111111-1111-4111-8111-111111111111");
    static final Instant NOW = Instant.parse("2021-03-01T09:00:00Z");
    static final String RULE = "/selection/preview?name=70%2B&minimumAge=70&maximumAge=&postalCodes=9000-9099,%201000"
            + "&doses=2&minimalIntervalDays=21&maximalIntervalDays=42&from=2021-03-01&until=2021-05-30";

    @Autowired
    MockMvc site;

    @MockitoBean
    CommandGateway commands;

    @MockitoBean
    Candidates candidates;

    @MockitoBean
    Rounds rounds;

    @MockitoBean
    Freshness freshness;

    @MockitoBean
    PersonIndex index;

    @MockitoBean
    CodeRecords records;

    @MockitoBean
    AccessLog accessLog;

    @MockitoBean
    Backlog backlog;

    @BeforeEach
    void a_country_with_two_groups() {
        when(candidates.count(any()))
                .thenReturn(List.of(
                        new GroupCount(FederatedEntity.FLANDERS, AgeBand.of(70), 1_234),
                        new GroupCount(FederatedEntity.BRUSSELS, AgeBand.of(90), 1)));
        var round = new RoundView(
                ROUND,
                "70+",
                LocalDate.parse("2021-03-01"),
                70,
                null,
                List.of("9000"),
                1_235,
                500,
                499,
                RoundView.State.RUNNING,
                NOW,
                null);
        when(rounds.latest()).thenReturn(List.of(round));
        when(rounds.find(ROUND)).thenReturn(Optional.of(round));
        when(backlog.since(any()))
                .thenReturn(List.of(
                        new DayCount(LocalDate.parse("2021-03-01"), Channel.TEXT, Stage.SENT, 30),
                        new DayCount(LocalDate.parse("2021-03-01"), Channel.LETTER, Stage.WAITING, 10)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void every_page_speaks_four_languages_and_runs_nothing_inline(String language) throws Exception {
        for (String page : new String[] {"/selection", RULE, "/selection/rounds/" + ROUND, "/invitations"}) {
            site.perform(get(URI.create(page + (page.contains("?") ? "&" : "?") + "lang=" + language))
                            .with(officer()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(not(containsString("style="))));
        }
        for (String page : new String[] {"/privacy-office", "/privacy-office/people/" + ANNA.value()}) {
            site.perform(get(page).queryParam("lang", language).with(privacyOfficer()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void a_dry_run_shows_groups_and_asks_to_type_the_number() throws Exception {
        site.perform(get(URI.create(RULE + "&lang=en")).with(officer()))
                .andExpect(content().string(containsString("65–74")))
                .andExpect(content().string(containsString("name=\"expected\" value=\"1235\"")))
                .andExpect(content().string(containsString("name=\"postalCodes\" value=\"9000-9099, 1000\"")))
                .andExpect(content().string(containsString("name=\"from\" value=\"2021-03-01\"")));
        verifyNoInteractions(commands);
    }

    @Test
    void a_round_starts_with_the_typed_number_and_not_with_another() throws Exception {
        site.perform(start("1234").with(officer()).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This is not the number that was counted.")));
        verifyNoInteractions(commands);

        site.perform(start("1235").with(officer()).with(csrf())).andExpect(redirectedUrl("/selection/rounds/" + ROUND));
        verify(commands).sendAndWait(any());
    }

    @Test
    void every_fault_of_a_rule_is_said_at_once() throws Exception {
        site.perform(get("/selection/preview?lang=en&name=&minimumAge=x&doses=2&from=2021-03-01&until=")
                        .with(officer()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Write the lowest age as a number.")))
                .andExpect(content().string(containsString("href=\"#name\"")))
                .andExpect(content().string(containsString("href=\"#until\"")));
        site.perform(get(URI.create(RULE.replace("maximumAge=", "maximumAge=60") + "&lang=en"))
                        .with(officer()))
                .andExpect(content().string(containsString("The highest age is below the lowest one.")));
        site.perform(get(URI.create(RULE.replace("9000-9099", "123") + "&lang=en"))
                        .with(officer()))
                .andExpect(content().string(containsString("A postal code is a number from 1000 to 9999.")));
    }

    @Test
    void a_gp_starts_no_rounds() throws Exception {
        site.perform(get("/selection").with(as("GP"))).andExpect(status().isForbidden());
    }

    @Test
    void a_key_is_destroyed_only_on_a_ground_and_when_sure() throws Exception {
        var forget = "/privacy-office/people/" + ANNA.value() + "/forget";
        site.perform(post(forget).with(privacyOfficer()).with(csrf()))
                .andExpect(redirectedUrl("/privacy-office/people/" + ANNA.value()));
        verifyNoInteractions(commands);

        site.perform(post(forget)
                        .param("cause", "REQUEST_GRANTED")
                        .param("sure", "true")
                        .with(privacyOfficer())
                        .with(csrf()))
                .andExpect(redirectedUrl("/privacy-office"));
        verify(commands).sendAndWait(new ForgetPerson(ANNA, ForgettingCause.REQUEST_GRANTED));
    }

    @Test
    void a_number_is_never_part_of_an_address() throws Exception {
        when(index.find(any(Insz.class))).thenReturn(Optional.of(ANNA));
        var next = site.perform(post("/privacy-office/find")
                        .param("insz", "85.07.30-033.28")
                        .with(privacyOfficer())
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("/privacy-office/people/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(next).doesNotContain("8507");
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder start(String typed) {
        return post("/selection/rounds?lang=en")
                .param("name", "70+")
                .param("minimumAge", "70")
                .param("maximumAge", "")
                .param("postalCodes", "")
                .param("doses", "2")
                .param("minimalIntervalDays", "21")
                .param("maximalIntervalDays", "42")
                .param("from", "2021-03-01")
                .param("until", "2021-05-30")
                .param("round", ROUND.toString())
                .param("expected", "1235")
                .param("typed", typed);
    }

    private static OidcLoginRequestPostProcessor officer() {
        return as("CAMPAIGN_OFFICER");
    }

    private static OidcLoginRequestPostProcessor privacyOfficer() {
        return as("PRIVACY_OFFICER");
    }

    private static OidcLoginRequestPostProcessor as(String role) {
        return oidcLogin()
                .idToken(token -> token.subject("o1")
                        .claim("name", "An Officer")
                        .claim("roles", List.of(role))
                        .claim("acr", "urn:be:fedict:iam:fas:Level500"));
    }

    @TestConfiguration
    @ComponentScan({"be.vaxis.selection.web", "be.vaxis.selection.rest", "be.vaxis.invitation.web"})
    static class Rooms {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        FreshIds ids() {
            return UUID::randomUUID;
        }
    }
}
