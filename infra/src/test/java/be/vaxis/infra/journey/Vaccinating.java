package be.vaxis.infra.journey;

import static be.vaxis.infra.journey.Hands.SOON;
import static be.vaxis.infra.journey.Hands.press;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.Program;

/** Karim gives a dose; the software of Dr. Claes asks for it, and Luc sees who looked. */
final class Vaccinating {

    static final String LOT = "JRN4711";

    private final Chromium browser;
    private final String site;

    Vaccinating(Chromium browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    void findThePersonAskTheQuestionsAndRegisterTheDose() {
        try (var page = browser.window(true)) {
            Chromium.logIn(page, site + "/vaccinate", "karim");
            page.locator("#insz").fill("55.06.08-041.43");
            press(page, "Show the person");
            assertThat(page.locator("main").innerText()).contains("Luc Lambert", "Not vaccinated");
            assertThat(page.url()).doesNotContain("550608");
            page.locator("#product-choice").selectOption("COMIRNATY");
            press(page, "Show the questions");
            for (var no : page.locator("input[type=radio][value=NO]").all()) {
                no.check();
            }
            page.locator("#lot").fill(LOT);
            page.locator("#recognised").check();
            press(page, "Check");
            press(page, "Register the dose");
            assertThat(page.locator("main").innerText()).contains("Comirnaty, dose 1 of 2", "lot " + LOT);
        }
    }

    void askTheStatus(Program gp) {
        var question = "{\"insz\":[\"%s\"]}".formatted(Town.LUC.value());
        await().pollInSameThread()
                .atMost(SOON)
                .until(() -> gp.post("/api/v1/vaccination-status/_search", question)
                        .body()
                        .contains("FIRST_DOSE_SECOND_NEEDED"));
    }

    void seeTheDoseAndWhoLooked() {
        try (var page = browser.window(true)) {
            Chromium.logIn(page, site + "/my/vaccinations", "luc");
            assertThat(page.locator("main").innerText()).contains("Comirnaty", LOT, "GENT-EXPO");
            await().pollInSameThread().atMost(SOON).untilAsserted(() -> {
                page.navigate(site + "/my/access-log");
                assertThat(page.locator("main").innerText())
                        .contains("Karim El Amrani", "GENT-EXPO", "Software of Dr. Joke Claes");
            });
        }
    }
}
