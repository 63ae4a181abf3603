package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Care software follows what changes about the vaccinations that it told, and reads who did what and why. */
@OnParts
class FeedIT {

    private static final String FEED = "/fhir/Immunization/_history";

    @Autowired
    WebApplicationContext house;

    @Autowired
    Freshness freshness;

    @Autowired
    PersonIndex people;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    MockMvc edge;
    LocalDate today;
    final Insz insz = People.freshInsz();
    final String practice =
            "FEED-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    @BeforeEach
    void the_edge() {
        edge = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }

    @Test
    void every_change_is_read_once_page_by_page_and_what_comes_later_by_the_last_link() throws Exception {
        String byFields = registered(today.minusDays(40));
        String inWords = told();
        corrected(byFields);
        fresh();

        List<String> read = new ArrayList<>();
        String page = read(FEED + "?_count=2");
        read.addAll(entries(page));
        page = read(link(page, "next"));
        read.addAll(entries(page));
        assertThat(read)
                .containsExactly(
                        byFields + "/1 completed EW2246",
                        inWords + "/1 completed EW2246",
                        byFields + "/2 completed FA1027");
        assertThat(links(page)).containsExactly("self", "monitor");
        assertThat(looks()).as("one for each page, of one person").isEqualTo(2);

        withdrawn(byFields);
        fresh();
        page = read(link(page, "monitor"));
        assertThat(entries(page)).containsExactly(byFields + "/3 entered-in-error FA1027");
        page = read(link(page, "monitor"));
        assertThat(entries(page)).isEmpty();
        assertThat(entries(read(FEED))).hasSize(4);
    }

    @Test
    void every_version_tells_who_made_it_and_why() throws Exception {
        String dose = registered(today);
        corrected(dose);
        withdrawn(dose);
        fresh();
        edge.perform(get("/fhir/Provenance?target=Immunization/" + dose).with(nurse(practice)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(3))
                .andExpect(
                        jsonPath("$.entry[0].resource.activity.coding[0].code").value("NULLIFY"))
                .andExpect(
                        jsonPath("$.entry[0].resource.reason[0].coding[0].code").value("NOT_GIVEN"))
                .andExpect(
                        jsonPath("$.entry[1].resource.activity.coding[0].code").value("UPDATE"))
                .andExpect(jsonPath("$.entry[1].resource.reason[1].text").value("another vial"))
                .andExpect(jsonPath("$.entry[1].resource.agent[0].who.identifier.value")
                        .value(practice))
                .andExpect(
                        jsonPath("$.entry[2].resource.activity.coding[0].code").value("CREATE"));
        edge.perform(get("/fhir/Provenance/" + dose + ".2").with(nurse(practice)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.target[0].reference").value("Immunization/" + dose + "/_history/2"));
        edge.perform(get("/fhir/Provenance/" + dose + ".4").with(nurse(practice)))
                .andExpect(status().isNotFound());
        edge.perform(get("/fhir/Provenance?patient=1").with(nurse(practice))).andExpect(status().isBadRequest());
        edge.perform(get("/fhir/Provenance?target=Immunization/" + UUID.randomUUID())
                        .with(nurse(practice)))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void another_organisation_reads_none_of_it() throws Exception {
        registered(today);
        fresh();
        String page = edge.perform(get(FEED).with(nurse("OTHER-" + practice)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.type").value("history"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(entries(page)).isEmpty();
        assertThat(looks()).isZero();
    }

    @Test
    void what_would_be_ignored_or_cannot_be_read_is_refused() throws Exception {
        for (String query :
                List.of("?_at=2021", "?_since=yesterday", "?_count=many", "?_after=-1", "?_count=1&_count=2")) {
            edge.perform(get(FEED + query).with(nurse(practice)))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.resourceType").value("OperationOutcome"));
        }
        assertThat(entries(read(FEED + "?_since=" + clock.instant().plus(Duration.ofDays(1)))))
                .isEmpty();
    }

    private String registered(LocalDate given) throws Exception {
        return JsonPath.read(
                edge.perform(post("/api/v1/doses")
                                .with(nurse(practice))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                        {"insz": "%s", "product": "COMIRNATY", "lot": "EW2246", "given": "%s"}
                                        """.formatted(insz.value(), given)))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.dose");
    }

    private String told() throws Exception {
        String address = edge.perform(post("/fhir/Immunization")
                        .with(nurse(practice))
                        .contentType("application/fhir+json")
                        .content(ToldDose.json("second", "9900010", insz, today)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void corrected(String dose) throws Exception {
        edge.perform(post("/api/v1/doses/" + dose + "/correction")
                        .with(nurse(practice))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"lot\": \"FA1027\", \"reason\": \"another vial\"}"))
                .andExpect(status().isOk());
    }

    private void withdrawn(String dose) throws Exception {
        edge.perform(post("/api/v1/doses/" + dose + "/withdrawal")
                        .with(nurse(practice))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"NOT_GIVEN\"}"))
                .andExpect(status().isNoContent());
    }

    private void fresh() {
        await().until(() -> freshness.reached("registration.record") && freshness.reached("registration.change"));
    }

    private String read(String address) throws Exception {
        return edge.perform(get(URI.create(address)).with(nurse(practice)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static List<String> entries(String page) {
        List<Object> entries = JsonPath.read(page, "$..entry[*].resource");
        return entries.stream()
                .map(entry -> JsonPath.<String>read(entry, "$.id") + "/"
                        + JsonPath.read(entry, "$.meta.versionId") + " "
                        + JsonPath.read(entry, "$.status") + " "
                        + JsonPath.<List<String>>read(entry, "$..extension[?(@.url == 'lotNumber')].valueString")
                                .getFirst())
                .toList();
    }

    private static String link(String page, String relation) {
        return JsonPath.<List<String>>read(page, "$.link[?(@.relation == '" + relation + "')].url")
                .getFirst();
    }

    private static List<String> links(String page) {
        return JsonPath.read(page, "$.link[*].relation");
    }

    private int looks() {
        return sql.sql("select count(*) from access.look where person = ? and purpose = 'feed'")
                .param(people.find(insz).orElseThrow().value())
                .query(Integer.class)
                .single();
    }

    private static RequestPostProcessor nurse(String practice) {
        return jwt().jwt(token -> token.subject("nurse of " + practice)
                .claim("acr", "urn:be:fedict:iam:fas:Level450")
                .claim("roles", List.of("VACCINATOR"))
                .claim("nihdi", "10182803004")
                .claim("organisation", practice));
    }
}
