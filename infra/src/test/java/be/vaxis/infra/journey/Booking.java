package be.vaxis.infra.journey;

import static be.vaxis.infra.journey.Hands.SOON;
import static be.vaxis.infra.journey.Hands.bookBoth;
import static be.vaxis.infra.journey.Hands.codeIn;
import static be.vaxis.infra.journey.Hands.press;
import static be.vaxis.infra.journey.Hands.text;
import static be.vaxis.infra.journey.Hands.textTo;
import static be.vaxis.infra.journey.Hands.textsTo;
import static be.vaxis.infra.journey.Hands.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Chromium;
import java.io.IOException;
import java.util.regex.Pattern;

/** Luc and Marie book with the code that was sent to them. */
final class Booking {

    private static final Pattern LINK = Pattern.compile("https?://[^/ ]+(/book)");

    private final Chromium browser;
    private final String site;

    Booking(Chromium browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    /** So quickly that not every change is told; the last one is, and nothing is told twice. */
    void bookKeepMoveCancelAndBookAgain() throws IOException {
        var message = textTo(Town.LUCS_PHONE);
        var link = LINK.matcher(message);
        assertThat(link.find()).as(message).isTrue();
        try (var page = browser.window(true)) {
            page.navigate(site + link.group(1));
            bookBoth(page, site, codeIn(message), "09:00");
            assertThat(page.url()).isEqualTo(site + "/book/booked");
            assertThat(page.locator("main").innerText()).contains("Your booking is confirmed", "Gent Expo", "09:00");

            var file = text(page.waitForDownload(() -> press(page, "Add to my calendar (.ics)")));
            assertThat(file).containsSubsequence("BEGIN:VEVENT", "BEGIN:VEVENT").doesNotContain(codeIn(message));

            press(page, "See my appointments");
            press(page, "Move");
            page.locator(".rv-kept button").click();
            time(page, "10:30");
            press(page, "Confirm the move");
            assertThat(page.url()).isEqualTo(site + "/book/moved");
            assertThat(page.locator("main").innerText()).contains("10:30");

            press(page, "See my appointments");
            press(page, "Cancel");
            press(page, "Yes, cancel");
            assertThat(page.locator("h1").innerText()).isEqualTo("Cancelled");

            bookBoth(page, site, codeIn(message), "11:45");
            assertThat(page.url()).isEqualTo(site + "/book/booked");
            assertThat(page.locator("main").innerText()).contains("11:45");
        }
        await().pollInSameThread()
                .atMost(SOON)
                .until(() -> textsTo(Town.LUCS_PHONE).getFirst().contains("11:45"));
        assertThat(textsTo(Town.LUCS_PHONE)).doesNotHaveDuplicates();
    }

    void bookCancelAndDeclineWithoutScripts() {
        try (var page = browser.window(false)) {
            page.navigate(site + "/book");
            bookBoth(page, site, codeIn(textTo(Town.MARIES_PHONE)), "09:15");
            assertThat(page.locator("main").innerText()).contains("Your booking is confirmed", "09:15");
            press(page, "See my appointments");
            press(page, "Cancel");
            press(page, "Yes, cancel");
            assertThat(page.locator("h1").innerText()).isEqualTo("Cancelled");
            press(page, "Choose a moment");
            press(page, "I do not want to be vaccinated");
            press(page, "I do not want to be vaccinated");
            assertThat(page.url()).isEqualTo(site + "/book/declined");
            press(page, "Undo");
            assertThat(page.locator("h1").innerText()).isEqualTo("Your code is open again");
            press(page, "Choose a moment");
            assertThat(page.locator("h1").innerText()).contains("first appointment");
        }
    }
}
