package be.vaxis.infra.journey;

import static be.vaxis.infra.journey.Hands.SOON;
import static be.vaxis.infra.journey.Hands.press;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Chromium;

/** Sofie starts a round. */
final class Selecting {

    private final Chromium browser;
    private final String page;

    Selecting(Chromium browser, String site) {
        this.browser = browser;
        this.page = site + "/selection";
    }

    void seeWhomARulePicksAndStartTheRound() {
        try (var window = browser.window(true)) {
            Chromium.logIn(window, page, "sofie");
            await().pollInSameThread().atMost(SOON).until(() -> {
                window.navigate(page);
                window.locator("#name").fill("70 and over");
                window.locator("#minimumAge").fill("70");
                window.locator("#postalCodes").fill(Town.POSTAL_CODE.value());
                press(window, "Who would this be?");
                return "2".equals(window.locator("input[name=expected]").getAttribute("value"));
            });
            window.locator("#typed").fill("2");
            press(window, "Select and invite");
            await().pollInSameThread().atMost(SOON).until(() -> {
                window.reload();
                return window.locator("main").innerText().contains("100 %");
            });
        }
    }
}
