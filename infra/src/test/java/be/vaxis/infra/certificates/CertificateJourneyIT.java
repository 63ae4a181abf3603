package be.vaxis.infra.certificates;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.attestation.desk.CertificateDesk;
import be.vaxis.attestation.mending.CorrectionRequest.Cause;
import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.OnThirdParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Readable;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Sex;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In a real browser: what is registered becomes a certificate that is green; it is corrected, and only the new one is. */
@OnThirdParts
class CertificateJourneyIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Insz LUC = Insz.parse("55060804143"); // of the cast, so that he can log in

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway commands;

    @Autowired
    CertificateDesk desk;

    @Autowired
    PersonIndex people;

    @Autowired
    Clock clock;

    @Test
    void a_dose_becomes_a_certificate_that_is_green_until_it_is_corrected_and_the_next_one_is_green() throws Exception {
        LocalDate given = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"))
                .minusDays(20);
        var centre = new Program(port, Tokens.of("centre-software"));
        luc();
        String dose = registered(centre, LUC, given);
        try (var browser = Chromium.open();
                Page luc = browser.window(true);
                Page door = browser.window(false)) {
            Chromium.logIn(luc, site("/my/certificates"), "luc");
            String first = made(luc);
            for (String language : List.of("nl", "en")) {
                luc.navigate(luc.url().replaceFirst("\\?.*", "") + "?lang=" + language);
                Readable.everywhere(luc);
            }
            assertThat(luc.locator("main").innerText()).contains("Lambert", "Luc", "1 / 1", given.toString());
            var paper = luc.waitForDownload(
                    () -> luc.getByText("On paper (pdf, A4)").click());
            assertThat(paper.suggestedFilename()).isEqualTo("eu-certificate.pdf");
            assertThat(Files.readString(paper.path(), ISO_8859_1)).startsWith("%PDF-");
            assertThat(verdict(door, first)).isEqualTo("green");

            var corrected = centre.post(
                    "/api/v1/doses/" + dose + "/correction",
                    "{\"given\":\"%s\",\"reason\":\"typed wrong\"}".formatted(given.minusDays(1)));
            assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
            await().pollInSameThread()
                    .atMost(SOON)
                    .until(() -> verdict(door, first).equals("red"));

            String second = made(luc);
            assertThat(second).isNotEqualTo(first);
            assertThat(luc.locator("main").innerText())
                    .contains(given.minusDays(1).toString());
            assertThat(verdict(door, second)).isEqualTo("green");
            assertThat(verdict(door, first)).isEqualTo("red");

            luc.getByText("This dose with the data of the WHO").click();
            assertThat(luc.locator("#code").textContent()).startsWith("HC1:").isNotEqualTo(second);
            Readable.everywhere(luc);
            luc.navigate(site("/my/certificates"));
            luc.getByText("All vaccinations as a SMART Health Card").click();
            assertThat(luc.locator("#code").textContent()).startsWith("shc:/");
            Readable.everywhere(luc);
            var card = luc.waitForDownload(() ->
                    luc.getByText("Download as a file (smart-health-card)").click());
            assertThat(Files.readString(card.path())).startsWith("{\"verifiableCredential\":[\"eyJ");

            luc.navigate(site("/my/certificates"));
            luc.getByText("Send the certificates by post").click();
            luc.waitForLoadState();
            assertThat(luc.locator("main").innerText()).contains("By post", "Asked on");
            Readable.everywhere(luc);
        }
    }

    @Test
    void the_help_desk_says_why_nothing_is_corrected() throws Exception {
        Insz unnamed = People.freshInsz();
        var given = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"))
                .minusDays(40);
        UUID record = UUID.fromString(registered(new Program(port, Tokens.of("centre-software")), unnamed, given));
        var physician = new Program(port, Tokens.of("gp-software"));
        await().atMost(SOON)
                .until(() -> physician
                        .post(
                                "/api/v1/certificates",
                                "{\"insz\":\"%s\",\"record\":\"%s\"}".formatted(unnamed.value(), record))
                        .body()
                        .contains("\"NAME\""));
        desk.askCorrection(people.find(unnamed).orElseThrow(), record);
        try (var browser = Chromium.open();
                Page pieter = browser.window(true)) {
            Chromium.logIn(pieter, site("/help-desk/certificates"), "pieter");
            Readable.everywhere(pieter);
            pieter.locator("form[action$='/waiting/%s'] button".formatted(record))
                    .click();
            pieter.waitForLoadState();
            String file = pieter.url().replaceFirst("\\?.*", "");
            for (String language : List.of("nl", "fr", "de", "en")) {
                pieter.navigate(file + "?lang=" + language);
                assertThat(pieter.locator("form[action$='/declined'] option").count())
                        .isEqualTo(Cause.values().length);
                Readable.everywhere(pieter);
            }
            pieter.getByLabel("Why it is not corrected").selectOption(Cause.NO_PROOF.name());
            pieter.getByText("Decline with this reason").click();
            pieter.waitForLoadState();
            assertThat(pieter.locator("main").innerText()).contains("Nothing shows that it was otherwise");
            assertThat(pieter.locator("form[action$='/declined']").count()).isZero();
            Readable.everywhere(pieter);
        }
    }

    private void luc() {
        commands.sendAndWait(new EnrolPeople(List.of(new Enrollee(
                LUC,
                new PersonName("Lambert", "Luc"),
                PartialDate.parse("1955-06-08"),
                Sex.MALE,
                new Address("Veldstraat", "12", null, new PostalCode("9000"), "Gent"),
                new Contact(null, null, null),
                Language.EN,
                null,
                null,
                null))));
    }

    private static String registered(Program centre, Insz insz, LocalDate day) throws Exception {
        var given = centre.post("/api/v1/doses", """
                {"insz":"%s","product":"JCOVDEN","lot":"CERT2","given":"%s"}
                """.formatted(insz.value(), day));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        return JsonPath.read(given.body(), "$.dose");
    }

    /** Makes the certificate of the only dose, or shows the one that was made by itself; says what its code says. */
    private String made(Page page) {
        await().pollInSameThread().atMost(SOON).until(() -> {
            page.navigate(site("/my/certificates"));
            return page.locator(".vx-record").count() == 1;
        });
        if (page.getByText("Make the certificate").count() > 0) {
            page.locator("main")
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Make the certificate"))
                    .click();
        } else {
            page.getByText("Show the certificate").click();
        }
        page.waitForLoadState();
        assertThat(page.url()).doesNotContain("HC1");
        assertThat(page.locator(".vx-code img").isVisible()).isTrue();
        return page.locator("#code").textContent();
    }

    /** Without scripts, as any door can have it. */
    private String verdict(Page page, String code) {
        page.navigate(site("/verify?lang=en"));
        page.locator("#code").fill(code);
        page.locator("#verify button[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.url()).doesNotContain("HC1");
        return page.locator(".ver-outcome").getAttribute("class").replaceFirst(".*ver-(green|red|open).*", "$1");
    }

    private String site(String path) {
        return "http://localhost:" + port + path;
    }
}
