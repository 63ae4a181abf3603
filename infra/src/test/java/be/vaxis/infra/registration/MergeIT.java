package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.infra.rebuild.Rebuilds;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.Shredder;
import be.vaxis.kernel.access.AccessHistory;
import be.vaxis.kernel.access.Look;
import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody is told of by a passport, a BIS number is requested, and it turns out who that is. */
@OnParts
class MergeIT {

    private static final String IDENTITIES = "/api/v1/provisional-identities";
    private static final String PASSPORTS = "urn:passport";
    private static final List<String> READ =
            List.of("registration.record", "registration.immunization", "registration.identity", "registration.change");

    @Autowired
    WebApplicationContext house;

    @Autowired
    Freshness freshness;

    @Autowired
    PersonIndex people;

    @Autowired
    AccessHistory looks;

    @Autowired
    Shredder shredder;

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    MockMvc edge;
    LocalDate today;
    final Insz insz = People.freshInsz();
    final String passport = "EK " + UUID.randomUUID();
    final String practice =
            "MERGE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @BeforeEach
    void the_edge() {
        edge = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }

    @Test
    void what_was_told_by_a_passport_is_of_the_person_under_the_same_ids_counts_and_is_found_by_both_numbers()
            throws Exception {
        String first = idOf(told(byPassport("first", "9900010", today.minusDays(40)))
                .andExpect(status().isCreated())
                .andExpect(header().exists("Vaxis-Not-Counted")));
        String unknown = idOf(told(byPassport("unknown", "1149939", today.minusDays(20))));
        fresh();
        PersonId identity = people.find(number()).orElseThrow();
        search(PASSPORTS, passport).andExpect(jsonPath("$.total").value(2));

        sent(identity, "/bis-request", "{\"day\": \"%s\"}".formatted(today)).andExpect(status().isNoContent());
        sent(identity, "/bis-request", "{\"day\": \"%s\"}".formatted(today.plusDays(1)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.type").value("urn:problem-type:vaxis:registration:requestedInFuture"));
        assertThat(stateOf(identity)).isEqualTo("REQUESTED 2 " + PASSPORTS + " " + passport + " " + practice);
        edge.perform(delete(IDENTITIES + "/" + identity.value() + "/bis-request")
                        .with(pieter()))
                .andExpect(status().isNoContent());
        assertThat(stateOf(identity)).startsWith("OPEN");

        sent(identity, "/merge", "{\"insz\": \"%s\"}".formatted(insz.value()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.vaccinations[*].vaccination").value(containsInAnyOrder(first, unknown)))
                .andExpect(jsonPath("$.vaccinations[?(@.counted)].vaccination").value(hasItem(first)))
                .andExpect(jsonPath("$.vaccinations[?(@.vaccination == '" + unknown + "')].reasons[0].type")
                        .value("registration:unknownProduct"));
        sent(identity, "/merge", "{\"insz\": \"%s\"}".formatted(insz.value()))
                .andExpect(jsonPath("$.vaccinations").isEmpty());
        sent(
                        identity,
                        "/merge",
                        "{\"insz\": \"%s\"}".formatted(People.freshInsz().value()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:problem-type:vaxis:registration:mergedElsewhere"));
        fresh();

        PersonId person = people.find(insz).orElseThrow();
        assertThat(people.find(number())).contains(person);
        found(first, unknown);
        standing("FIRST_DOSE_SECOND_NEEDED");
        edge.perform(get("/fhir/Immunization/" + first).with(nurse(practice)))
                .andExpect(header().string("ETag", "W/\"3\""));
        edge.perform(get("/fhir/Immunization/" + first + "/_history").with(nurse(practice)))
                .andExpect(jsonPath("$.total").value(3));
        edge.perform(get("/fhir/Provenance/" + first + ".2").with(nurse(practice)))
                .andExpect(jsonPath("$.activity.coding[0].code").value("UPDATE"))
                .andExpect(jsonPath("$.agent[0].who.identifier.value").value("HELP-DESK"));
        edge.perform(get("/fhir/Immunization/_history").with(nurse(practice)))
                .andExpect(jsonPath("$.entry.length()").value(5));
        assertThat(looks.of(person, 0).stream().map(Look::what))
                .as("the looks at whom nobody knew then are in the log of whom it was")
                .contains("registration.status", "registration.identity");
        assertThat(stateOf(identity)).startsWith("MERGED");

        for (String again : List.of(
                byPassport("first", "9900010", today.minusDays(40)), byInsz("first", "9900010", today.minusDays(40)))) {
            assertThat(idOf(told(again).andExpect(status().isOk()))).isEqualTo(first);
        }
        String second = idOf(told(byPassport("second", "9900010", today))
                .andExpect(status().isCreated())
                .andExpect(header().doesNotExist("Vaxis-Not-Counted")));
        fresh();
        found(first, unknown, second);
        standing("FULLY_VACCINATED");

        for (String group : List.of("registration.immunization", "registration.identity", "registration.record")) {
            rebuilds.start(group);
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> rebuilds.stateOf(group).equals("DONE"));
        }
        found(first, unknown, second);
        standing("FULLY_VACCINATED");
        assertThat(stateOf(identity)).startsWith("MERGED");

        shredder.shred(person);
        assertThat(sql.sql("select count(*) from vault.person where person in (?, ?)")
                        .params(person.value(), identity.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(people.find(number())).isEmpty();
        assertThat(looks.of(identity, 0)).isEmpty();
    }

    @Test
    void its_only_source_says_who_it_is_by_telling_one_of_them_anew() throws Exception {
        String first = idOf(told(byPassport("first", "9900010", today.minusDays(40))));
        String unknown = idOf(told(byPassport("unknown", "1149939", today.minusDays(20))));
        fresh();

        changed(first, 2, byInsz("first", "9900010", today.minusDays(41))).andExpect(status().isPreconditionFailed());
        changed(first, 1, byInsz("first", "9900010", today.minusDays(41)))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "W/\"3\""));
        fresh();

        found(first, unknown);
        standing("FIRST_DOSE_SECOND_NEEDED");
        changed(first, 1, byInsz("first", "9900010", today.minusDays(41))).andExpect(status().isOk());
    }

    @Test
    void one_of_several_sources_does_not() throws Exception {
        String first = idOf(told(byPassport("first", "9900010", today.minusDays(40))));
        edge.perform(post("/fhir/Immunization")
                        .with(nurse("OTHER-" + practice))
                        .contentType("application/fhir+json")
                        .content(byPassport("other", "1149939", today)))
                .andExpect(status().isCreated());
        fresh();

        changed(first, 1, byInsz("first", "9900010", today.minusDays(40)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.issue[0].details.coding[0].code").value("registration:toldByOthers"));
        assertThat(people.find(number())).isNotEqualTo(people.find(insz));
    }

    @Test
    void nobody_but_the_help_desk_merges_and_there_must_be_somebody() throws Exception {
        edge.perform(post(IDENTITIES + "/_search")
                        .with(nurse(practice))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden());
        sent(new PersonId(UUID.randomUUID()), "/merge", "{\"insz\": \"%s\"}".formatted(insz.value()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:problem-type:vaxis:registration:unknownIdentity"));
        sent(new PersonId(UUID.randomUUID()), "/merge", "{}").andExpect(status().isBadRequest());
    }

    @Test
    void the_help_desk_notes_the_request_compares_and_merges_on_its_pages() throws Exception {
        told(byPassport("first", "9900010", today.minusDays(40))).andExpect(status().isCreated());
        fresh();
        String page =
                "/help-desk/identities/" + people.find(number()).orElseThrow().value();
        var session = new MockHttpSession();
        at(session, get("/help-desk/identities"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(PASSPORTS)))
                .andExpect(content().string(not(containsString(passport))));
        at(session, get(page)).andExpect(content().string(containsString(passport)));
        at(session, post(page + "/bis-request").param("day", today.plusDays(1).toString()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("day-fault")));
        at(session, post(page + "/bis-request").param("day", today.toString())).andExpect(redirectedUrl(page));
        fresh();
        at(session, get(page)).andExpect(content().string(containsString("/bis-request/withdrawal")));
        at(session, post(page + "/bis-request/withdrawal")).andExpect(redirectedUrl(page));
        at(session, get(page)).andExpect(content().string(containsString("No number is requested any more.")));

        at(session, post(page + "/comparison").param("insz", "1")).andExpect(status().is(422));
        String compared = at(session, post(page + "/comparison").param("insz", insz.formatted()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(insz.formatted())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String right = compared.replaceFirst("(?s).*name=\"right\" value=\"([^\"]+)\".*", "$1");
        at(session, post(page + "/merge").param("right", right)).andExpect(redirectedUrl(page));
        fresh();
        at(session, get(page))
                .andExpect(content().string(containsString("One vaccination was registered and counts.")))
                .andExpect(content().string(not(containsString("name=\"insz\""))));
        standing("FIRST_DOSE_SECOND_NEEDED");
    }

    private ResultActions at(MockHttpSession session, MockHttpServletRequestBuilder request) throws Exception {
        return edge.perform(request.session(session)
                .locale(Locale.ENGLISH)
                .header("Accept-Language", "en")
                .with(csrf())
                .with(oidcLogin()
                        .idToken(token -> token.subject("pieter")
                                .claim("name", "Pieter")
                                .claim("acr", "urn:be:fedict:iam:fas:Level450")
                                .claim("roles", List.of("HELP_DESK"))
                                .claim("organisation", "HELP-DESK"))));
    }

    private void found(String... ids) throws Exception {
        for (var number : List.of(List.of(ToldDose.SSIN, insz.value()), List.of(PASSPORTS, passport))) {
            search(number.getFirst(), number.getLast())
                    .andExpect(jsonPath("$.total").value(ids.length))
                    .andExpect(jsonPath("$.entry[*].resource.id").value(containsInAnyOrder(ids)));
        }
    }

    private void standing(String status) throws Exception {
        edge.perform(post("/api/v1/vaccination-status/_search")
                        .with(nurse(practice))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"insz\": [\"" + insz.value() + "\"]}"))
                .andExpect(jsonPath("$.items[0].status").value(status));
    }

    private ResultActions search(String system, String value) throws Exception {
        return edge.perform(post("/fhir/Immunization/_search")
                        .with(nurse(practice))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .formField("patient.identifier", system + "|" + value))
                .andExpect(status().isOk());
    }

    /** As the help desk finds it in its lists. */
    private String stateOf(PersonId identity) throws Exception {
        freshness.await("registration.identity");
        for (String state : List.of("OPEN", "REQUESTED", "MERGED")) {
            String after = "";
            do {
                String page = edge.perform(post(IDENTITIES + "/_search")
                                .with(pieter())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"state\": \"%s\"%s}".formatted(state, after)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
                List<Object> items = JsonPath.read(page, "$.items[?(@.identity == '" + identity.value() + "')]");
                if (!items.isEmpty()) {
                    var one = JsonPath.parse(items.getFirst());
                    return String.join(
                            " ",
                            one.read("$.state"),
                            String.valueOf(one.<Integer>read("$.vaccinations")),
                            one.read("$.register"),
                            one.read("$.number"),
                            one.read("$.source"));
                }
                String next = JsonPath.read(page, "$.next");
                after = next == null ? "" : ", \"after\": \"" + next + "\"";
            } while (!after.isEmpty());
        }
        return "";
    }

    private ResultActions sent(PersonId identity, String what, String body) throws Exception {
        return edge.perform(post(IDENTITIES + "/" + identity.value() + what)
                .with(pieter())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions told(String resource) throws Exception {
        return edge.perform(post("/fhir/Immunization")
                .with(nurse(practice))
                .contentType("application/fhir+json")
                .content(resource));
    }

    private ResultActions changed(String id, int ifVersion, String resource) throws Exception {
        return edge.perform(put("/fhir/Immunization/" + id)
                .with(nurse(practice))
                .contentType("application/fhir+json")
                .header("If-Match", "W/\"" + ifVersion + "\"")
                .content(resource.replaceFirst("\"Immunization\",", "\"Immunization\", \"id\": \"" + id + "\",")));
    }

    private static String idOf(ResultActions answer) {
        String address = String.valueOf(answer.andReturn().getResponse().getHeader("Location"));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private OtherNumber number() {
        return new OtherNumber(PASSPORTS, passport);
    }

    private String byPassport(String key, String cnk, LocalDate given) {
        return byInsz(key, cnk, given)
                .replace(
                        "\"system\": \"" + ToldDose.SSIN + "\", \"value\": \"" + insz.value(),
                        "\"system\": \"" + PASSPORTS + "\", \"value\": \"" + passport);
    }

    private String byInsz(String key, String cnk, LocalDate given) {
        return ToldDose.json(key, cnk, insz, given).replaceFirst("\"recorded\"", """
                "performer": [{"actor": {"identifier": {
                    "system": "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi",
                    "value": "10182803004"}}}], "recorded\"""");
    }

    private void fresh() {
        await().until(() -> READ.stream().allMatch(freshness::reached));
    }

    private static RequestPostProcessor pieter() {
        return jwt().jwt(token -> token.subject("pieter")
                .claim("acr", "urn:be:fedict:iam:fas:Level450")
                .claim("roles", List.of("HELP_DESK"))
                .claim("organisation", "HELP-DESK"));
    }

    private static RequestPostProcessor nurse(String practice) {
        return jwt().jwt(token -> token.subject("nurse of " + practice)
                .claim("acr", "urn:be:fedict:iam:fas:Level450")
                .claim("roles", List.of("VACCINATOR"))
                .claim("nihdi", "10182803004")
                .claim("organisation", practice));
    }
}
