package be.vaxis.infra.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import be.vaxis.selection.person.PersonCommand.ForgetPerson;
import be.vaxis.selection.person.PersonCommand.ForgettingCause;
import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OnParts
@ExtendWith(OutputCaptureExtension.class)
class DeadLettersIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String GROUP = "attestation.inbox.strict";
    private static final String FAMILY = "Zonderlingsberghe";

    @Autowired
    WebApplicationContext house;

    @Autowired
    CommandGateway commands;

    @Autowired
    PersonIndex people;

    @Autowired
    StrictCopy strict;

    @Autowired
    JdbcClient sql;

    MockMvc edges;

    @BeforeEach
    void the_edges() {
        edges = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void nothing_stays_aside() {
        strict.refuseNobody();
        sql.sql("delete from attestation.dead_letter where processinggroup = ?")
                .param(GROUP)
                .update();
    }

    @Test
    void an_event_that_the_database_refuses_is_set_aside_alone() {
        Enrollee refused = refused();
        List<Enrollee> others = women(30);
        enrol(Stream.concat(
                        others.subList(0, 15).stream(),
                        Stream.concat(Stream.of(refused), others.subList(15, 30).stream()))
                .toList());

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(aside(idOf(refused))).isEqualTo(1));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(others)
                        .allSatisfy(one -> assertThat(seen(idOf(one))).containsExactly("enrolled")));
        assertThat(seen(idOf(refused))).as("the half that was done is undone").isEmpty();
    }

    @Test
    void what_follows_of_the_same_person_waits_behind_it_and_comes_in_order_when_retried() throws Exception {
        Enrollee refused = refused();
        PersonId person = idOf(refused);
        enrol(List.of(refused));
        await().atMost(SOON).until(() -> aside(person) == 1);
        commands.sendAndWait(new ForgetPerson(person, ForgettingCause.ENROLLED_BY_MISTAKE));
        await().atMost(SOON).until(() -> aside(person) == 2);

        strict.refuseNobody();
        edges.perform(asked("_retry", "{\"group\": \"%s\"}")).andExpect(status().isOk());

        assertThat(seen(person)).containsExactly("enrolled", "forgotten");
        assertThat(aside(person)).isZero();
    }

    @Test
    void retried_in_vain_it_stays_aside() throws Exception {
        Enrollee refused = refused();
        enrol(List.of(refused));
        await().atMost(SOON).until(() -> aside(idOf(refused)) == 1);

        edges.perform(asked("_retry", "{\"group\": \"%s\"}")).andExpect(status().isOk());

        assertThat(aside(idOf(refused))).isEqualTo(1);
        assertThat(seen(idOf(refused))).isEmpty();
        assertThat(answer(asked("_search", "{\"group\": \"%s\"}")))
                .as("its cause is told as before")
                .contains("DataIntegrityViolationException");
    }

    @Test
    void the_log_tells_that_it_stands_aside_and_that_it_went_through_but_not_every_attempt(CapturedOutput log)
            throws Exception {
        enrol(List.of(refused()));
        await().atMost(SOON).until(() -> log.getAll().contains("A PersonEnrolled is set aside"));
        for (int attempt = 0; attempt < 3; attempt++) {
            edges.perform(asked("_retry", "{\"group\": \"%s\"}")).andExpect(status().isOk());
        }
        strict.refuseNobody();
        edges.perform(asked("_retry", "{\"group\": \"%s\"}")).andExpect(status().isOk());

        assertThat(log.getAll()).contains(GROUP + ": what stood aside went through (1)");
        assertThat(log.getAll().lines())
                .filteredOn(line -> line.contains("\"logger\":\"org.axonframework.eventhandling.deadletter")
                        || line.contains("stays aside"))
                .isEmpty();
    }

    @Test
    void an_operator_sees_what_stands_aside_but_not_of_whom_and_may_drop_it() throws Exception {
        Enrollee refused = refused();
        enrol(List.of(refused));
        await().atMost(SOON).until(() -> aside(idOf(refused)) == 1);

        String groups = answer(get("/api/v1/operations/dead-letters").with(operator()));
        String letters = answer(asked("_search", "{\"group\": \"%s\"}"));
        assertThat(groups).contains(GROUP, "selection.PersonEnrolled", "DataIntegrityViolationException");
        assertThat(groups + letters + stored())
                .doesNotContain(FAMILY)
                .doesNotContain(refused.insz().value());
        assertThat(groups + letters).doesNotContain(idOf(refused).value().toString());

        String letter = JsonPath.read(letters, "$[0].letter");
        edges.perform(asked("_drop", "{\"group\": \"%s\", \"letter\": \"" + letter + "\"}"))
                .andExpect(status().isNoContent());
        edges.perform(asked("_drop", "{\"group\": \"%s\", \"letter\": \"" + letter + "\"}"))
                .andExpect(status().isNotFound());
        assertThat(aside(idOf(refused))).isZero();
    }

    @Test
    void a_deadlock_is_tried_again_and_nothing_is_set_aside() {
        Enrollee unlucky = People.woman("Peeters", "Anna");
        PersonId person = people.enrol(unlucky.insz());
        strict.deadlocks.put(person, 3);
        enrol(List.of(unlucky));

        await().atMost(SOON).until(() -> !seen(person).isEmpty());
        assertThat(seen(person)).containsExactly("enrolled");
        assertThat(aside(person)).isZero();
        assertThat(strict.deadlocks.get(person)).isEqualTo(-1);
    }

    @Test
    void only_an_operator_sees_them() throws Exception {
        edges.perform(get("/api/v1/operations/dead-letters").with(inTheRole("VACCINATOR")))
                .andExpect(status().isForbidden());
    }

    private Enrollee refused() {
        Enrollee refused = People.woman(FAMILY, "Anna");
        strict.refused.add(people.enrol(refused.insz()));
        return refused;
    }

    private static List<Enrollee> women(int count) {
        return Stream.generate(() -> People.woman("Peeters", "Anna"))
                .limit(count)
                .toList();
    }

    private void enrol(List<Enrollee> list) {
        commands.sendAndWait(new EnrolPeople(list));
    }

    private PersonId idOf(Enrollee one) {
        return people.find(one.insz()).orElseThrow();
    }

    private List<String> seen(PersonId person) {
        return sql.sql("select what from attestation.strict_seen where person = ? order by ctid")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private int aside(PersonId person) {
        return sql.sql("select count(*) from attestation.dead_letter where aggregateidentifier = ?")
                .param(person.toString())
                .query(Integer.class)
                .single();
    }

    private String stored() {
        return String.join(
                "\n",
                sql.sql("select dead_letter::text || convert_from(payload, 'UTF8') from attestation.dead_letter")
                        .query(String.class)
                        .list());
    }

    private static MockHttpServletRequestBuilder asked(String what, String body) {
        return post("/api/v1/operations/dead-letters/" + what)
                .with(operator())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.formatted(GROUP));
    }

    private String answer(MockHttpServletRequestBuilder asked) throws Exception {
        return edges.perform(asked)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static RequestPostProcessor operator() {
        return inTheRole("OPERATOR");
    }

    private static RequestPostProcessor inTheRole(String role) {
        return jwt().jwt(token -> token.subject("wim")
                .claim("acr", "urn:be:fedict:iam:fas:Level450")
                .claim("roles", List.of(role)));
    }
}
