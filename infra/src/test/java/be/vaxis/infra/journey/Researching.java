package be.vaxis.infra.journey;

import static be.vaxis.infra.journey.Hands.SOON;
import static be.vaxis.infra.journey.Hands.press;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Chromium;
import be.vaxis.kernel.IsoWeek;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Els asks, Tom approves, and Els opens what she gets. */
final class Researching {

    private final Chromium browser;
    private final String site;
    private final LocalDate today;

    Researching(Chromium browser, String site, LocalDate today) {
        this.browser = browser;
        this.site = site;
        this.today = today;
    }

    /** Enough people of one town to be told about, and four of another, who are not. */
    void fortyMoreOfThisWeek(JdbcClient sql) {
        sql.sql("""
                with people as (
                    insert into exposure_person (person, sex, nis5)
                    select gen_random_uuid(), case n % 2 when 0 then 'F' else 'M' end,
                           case when n <= 4 then '44072' else '44021' end
                    from generate_series(1, 60) n returning person)
                insert into exposure_dose (dose, person, week, dose_number, product, age)
                select gen_random_uuid(), person, ?, 1,
                       (array['COMIRNATY', 'VAXZEVRIA'])[1 + (row_number() over () / 2 % 2)::int], 70
                from people
                """).param(IsoWeek.of(today).monday()).update();
    }

    /** @return the id of the study */
    String ask() {
        try (var page = browser.window(true)) {
            Chromium.logIn(page, site + "/research/new", "els");
            page.locator("#title").fill("Coverage of this week");
            page.locator("#purpose").fill("To see how fast the oldest are vaccinated.");
            page.locator("#legalBasis").fill("Article 9.2.j of the GDPR");
            page.locator("#approval").fill("IVC/2026/001");
            page.locator("#from").fill(today.toString());
            page.locator("#until").fill(today.toString());
            press(page, "Send the request");
            return page.url().substring(page.url().lastIndexOf('/') + 1);
        }
    }

    void approve(String study) {
        try (var page = browser.window(true)) {
            Chromium.logIn(page, site + "/research/inbox/" + study, "tom");
            press(page, "Approve");
        }
    }

    void openThePackage(String study) throws IOException {
        try (var page = browser.window(true)) {
            Chromium.logIn(page, site + "/research/studies/" + study, "els");
            await().pollInSameThread().atMost(SOON).untilAsserted(() -> {
                page.reload();
                assertThat(page.locator("main").innerText()).contains("Download the package");
            });
            Opened.assertThatItBetrays(
                    page.waitForDownload(() -> press(page, "Download the package (zip)")),
                    List.of(Town.LUC.value(), "Luc Lambert", Vaccinating.LOT, Town.LUCS_PHONE));
        }
    }
}
