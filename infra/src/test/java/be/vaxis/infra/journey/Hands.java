package be.vaxis.infra.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Parts;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What people do with a page, and read on their telephones. */
final class Hands {

    static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private Hands() {}

    /** Types the code, takes the first day there is for each dose, and confirms. */
    static void bookBoth(Page page, String site, String code, String time) {
        page.navigate(site + "/book");
        page.locator("#code").fill(code);
        press(page, "Go on");
        time(page, time);
        assertThat(page.locator("h1").innerText()).isEqualTo("Choose a moment for your second appointment");
        time(page, time);
        assertThat(page.locator("h1").innerText()).isEqualTo("Is this right?");
        press(page, "Confirm the booking");
    }

    static void time(Page page, String time) {
        page.locator(".rv-times")
                .getByText(time, new GetByTextOptions().setExact(true))
                .click();
    }

    static void press(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState(); // a window that is closed while its next page comes in may never close
    }

    /** Chooses every day of a line by its heading. */
    static void choose(Page page, String line) {
        page.locator("tr[data-line] th button").getByText(line).first().click();
    }

    static String cell(Page page, LocalDate day) {
        return page.locator("td[data-cell='1/" + day + "']").innerText();
    }

    static String textTo(String phone) {
        await().pollInSameThread().atMost(SOON).until(() -> !textsTo(phone).isEmpty());
        return textsTo(phone).getLast();
    }

    /** Newest first. */
    static List<String> textsTo(String phone) {
        return Parts.first().arrivals().page(null, phone, 1).arrivals().stream()
                .map(arrival -> arrival.body())
                .toList();
    }

    static String codeIn(String message) {
        var code = CODE.matcher(message);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    static String text(Download download) throws IOException {
        try (var file = download.createReadStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
