package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OnParts
class RegistrationIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SSIN = ToldDose.SSIN;
    private static final String RECORD = "registration.record";

    @Autowired
    WebApplicationContext house;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    Freshness freshness;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    MockMvc edges;
    LocalDate today;

    @BeforeEach
    void the_edges() {
        edges = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }

    @Test
    void what_is_registered_is_found_in_fhir_and_seen_in_the_access_log() throws Exception {
        Insz insz = People.freshInsz();
        register(insz, "once").andExpect(status().isCreated());
        freshness.await(RECORD);

        search(insz)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(
                        jsonPath("$.entry[0].resource.patient.identifier.value").value(insz.value()))
                .andExpect(jsonPath("$.entry[0].resource.contained[0].serviceProvider.identifier.value")
                        .value("GENT-EXPO"));

        PersonId person = people.find(insz).orElseThrow();
        assertThat(looksAt(person)).isEqualTo(1);
    }

    @Test
    void of_many_at_once_one_registers_and_the_others_hear_the_same() throws Exception {
        Insz insz = People.freshInsz();
        try (var callers = Executors.newFixedThreadPool(8)) {
            Callable<Integer> call =
                    () -> register(insz, "race").andReturn().getResponse().getStatus();
            var answers =
                    callers.invokeAll(IntStream.range(0, 8).mapToObj(i -> call).toList());
            var statuses = answers.stream().map(RegistrationIT::result).sorted().toList();
            assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 200, 200, 201);
        }
        assertThat(storedFor(insz)).isEqualTo(1);
    }

    @Test
    void what_fhir_creates_comes_back_and_can_be_taken_back() throws Exception {
        Insz insz = People.freshInsz();
        String created = edges.perform(post("/fhir/Immunization")
                        .with(vera())
                        .contentType("application/fhir+json")
                        .header("Prefer", "return=representation")
                        .content(immunization(insz)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(created, "$.id");

        edges.perform(post("/api/v1/doses/" + id + "/withdrawal")
                        .with(vera())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"WRONG_PERSON\"}"))
                .andExpect(status().isNoContent());
        freshness.await(RECORD);

        search(insz).andExpect(jsonPath("$.total").value(0));
        edges.perform(get("/fhir/Immunization/" + id).with(vera()))
                .andExpect(jsonPath("$.status").value("entered-in-error"));
    }

    @Test
    void a_refusal_of_the_schedule_is_a_problem_with_its_name() throws Exception {
        Insz insz = People.freshInsz();
        register(insz, "first").andExpect(status().isCreated());
        edges.perform(dose(insz, "second", today.minusDays(1)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.type").value("urn:problem-type:vaxis:registration:intervalTooShort"));
    }

    @Test
    void what_was_given_for_a_reason_is_on_record_with_it_and_counts() throws Exception {
        Insz insz = People.freshInsz();
        edges.perform(dose(insz, "first", today.minusDays(10))).andExpect(status().isCreated());
        edges.perform(dose(insz, "second", today).content("""
                        {"insz": "%s", "product": "COMIRNATY", "lot": "EW2246", "given": "%s",
                         "override": "GIVEN_ALL_THE_SAME"}
                        """.formatted(insz.value(), today)))
                .andExpect(status().isCreated());
        freshness.await(RECORD);

        edges.perform(post("/api/v1/vaccination-status/_search")
                        .with(vera())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"insz\": [\"" + insz.value() + "\"]}"))
                .andExpect(jsonPath("$.items[0].status").value("FULLY_VACCINATED"))
                .andExpect(jsonPath("$.items[0].doses[1].counts").value(true))
                .andExpect(jsonPath("$.items[0].doses[1].objection.reason").value("TOO_EARLY"))
                .andExpect(jsonPath("$.items[0].doses[1].objection.dueFrom")
                        .value(today.plusDays(9).toString()))
                .andExpect(jsonPath("$.items[0].forecast.because").value("BOOSTER"))
                .andExpect(jsonPath("$.items[0].forecast.earliest")
                        .value(today.plusMonths(4).toString()));
    }

    @Test
    void nobody_asks_without_a_login_or_below_the_level_for_health() throws Exception {
        edges.perform(post("/fhir/Immunization/_search")).andExpect(status().isUnauthorized());
        edges.perform(post("/fhir/Immunization/_search").with(vera(300))).andExpect(status().isForbidden());
        edges.perform(get("/fhir/metadata")).andExpect(status().isOk());
    }

    @Test
    void a_vaccinator_walks_through_the_pages() throws Exception {
        Enrollee anna = People.woman("Peeters", "Anna");
        commands.sendAndWait(new EnrolPeople(List.of(anna)));
        PersonId person = people.find(anna.insz()).orElseThrow();
        await().atMost(SOON).until(() -> knows(person));
        var session = new MockHttpSession();

        String visit = edges.perform(post("/vaccinate")
                        .session(session)
                        .with(veraAtHerDesk())
                        .with(csrf())
                        .param("insz", anna.insz().formatted()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        edges.perform(get(visit + "?product=COMIRNATY").session(session).with(veraAtHerDesk()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Anna Peeters")));
        String done = edges.perform(post(visit + "/doses")
                        .session(session)
                        .with(veraAtHerDesk())
                        .with(csrf())
                        .param("key", "a-form")
                        .param("product", "COMIRNATY")
                        .param("lot", "EW2246")
                        .param("given", today.toString())
                        .param("consent", "PERSON")
                        .param("recognised", "true")
                        .param("answers[allergyEarlierDose]", "NO")
                        .param("answers[allergyPeg]", "NO")
                        .param("answers[myocarditis]", "NO")
                        .param("answers[illToday]", "NO")
                        .param("answers[bleeding]", "NO")
                        .param("answers[pregnant]", "NO"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        edges.perform(get(done).session(session).with(veraAtHerDesk()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("EW2246")));
    }

    @Test
    void a_forgotten_person_leaves_doses_of_nobody() throws Exception {
        Enrollee anna = People.woman("Peeters", "Anna");
        commands.sendAndWait(new EnrolPeople(List.of(anna)));
        PersonId person = people.find(anna.insz()).orElseThrow();
        register(anna.insz(), "before").andExpect(status().isCreated());
        await().atMost(SOON).until(() -> knows(person));

        commands.sendAndWait(new ForgetPerson(person, ForgettingCause.REQUEST_GRANTED));

        await().atMost(SOON)
                .until(() -> !knows(person) && people.find(anna.insz()).isEmpty());
        await().atMost(SOON)
                .until(() -> sql.sql("select count(*) from dose_record where person = ? and insz is null")
                                .param(person.value())
                                .query(Integer.class)
                                .single()
                        == 1);
        search(anna.insz()).andExpect(jsonPath("$.total").value(0));
    }

    private ResultActions register(Insz insz, String key) throws Exception {
        return edges.perform(dose(insz, key, today));
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder dose(
            Insz insz, String key, LocalDate given) {
        return post("/api/v1/doses")
                .with(vera())
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .content("""
                        {"insz": "%s", "product": "COMIRNATY", "lot": "EW2246", "given": "%s"}
                        """.formatted(insz.value(), given));
    }

    private ResultActions search(Insz insz) throws Exception {
        return edges.perform(post("/fhir/Immunization/_search")
                .with(vera())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .formField("patient.identifier", SSIN + "|" + insz.value()));
    }

    private String immunization(Insz insz) {
        return ToldDose.json(Integer.toString(insz.value().hashCode()), "9900010", insz, today);
    }

    private boolean knows(PersonId person) {
        return sql.sql("select count(*) from patient where person = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private int looksAt(PersonId person) {
        return sql.sql("select count(*) from access.look where person = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private int storedFor(Insz insz) {
        return sql.sql("select count(*) from registration.domain_event where aggregate_identifier = ?")
                .param("vaccinations:" + people.find(insz).orElseThrow().value())
                .query(Integer.class)
                .single();
    }

    private static int result(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequestPostProcessor vera() {
        return vera(450);
    }

    private static RequestPostProcessor vera(int level) {
        return jwt().jwt(token -> token.subject("vera")
                .claim("acr", "urn:be:fedict:iam:fas:Level" + level)
                .claim("roles", List.of("VACCINATOR"))
                .claim("nihdi", "10182803004")
                .claim("organisation", "GENT-EXPO"));
    }

    private static RequestPostProcessor veraAtHerDesk() {
        return oidcLogin()
                .idToken(token -> token.subject("vera")
                        .claim("name", "Vera")
                        .claim("acr", "urn:be:fedict:iam:fas:Level450")
                        .claim("roles", List.of("VACCINATOR"))
                        .claim("nihdi", "10182803004")
                        .claim("organisation", "GENT-EXPO"));
    }
}
