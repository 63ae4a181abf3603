package be.vaxis.infra.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.OnThirdParts;
import be.vaxis.infra.testing.People;
import be.vaxis.infra.testing.Readable;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Karim hands in a file at the desk. */
@OnThirdParts
class DoseFilePagesIT {

    static final Duration SOON = Duration.ofSeconds(60);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_is_handed_in_looked_at_and_removed_with_and_without_scripts(boolean withScripts) {
        var address = "http://localhost:" + port + "/dose-files";
        try (var browser = Chromium.open();
                Page page = browser.window(withScripts)) {
            Chromium.logIn(page, address, "karim");

            page.click("main form button");
            assertThat(page.textContent("main [role=alert]")).contains("Choose a file");

            page.setInputFiles("#file", file("columns.csv", "insz;lot\n"));
            page.click("main form button");
            assertThat(page.textContent("#progress")).contains("Refused", "product: This column is required.");

            page.navigate(address);
            page.setInputFiles("#file", file("monday.csv", rows()));
            page.click("main form button");
            done(page);
            assertThat(page.textContent("#progress")).contains("Done");
            page.selectOption("#outcome", "REFUSED");
            page.click("main form button");
            assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
            assertThat(page.textContent("main tbody")).contains("Line 3", "lot: A lot number has three to twenty");
            var results = page.waitForDownload(() -> page.click("a[href*='results.csv']"));
            assertThat(results.suggestedFilename()).startsWith("results-");
            if (withScripts) {
                Readable.everywhere(page);
            }

            page.click("a[href$='removal']");
            if (withScripts) {
                Readable.everywhere(page);
            }
            page.click("main form button");
            assertThat(page.textContent("[role=status]")).contains("removed");
            assertThat(page.textContent("main")).doesNotContain("monday.csv").contains("columns.csv");
            if (withScripts) {
                Readable.everywhere(page);
            }
        }
        sql.sql("delete from dose_file where name = 'columns.csv'").update();
    }

    private void done(Page page) {
        await().atMost(SOON)
                .until(() -> sql.sql("select state from dose_file where name = 'monday.csv'")
                        .query(String.class)
                        .single()
                        .equals("DONE"));
        page.navigate(page.url());
    }

    private String rows() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
        return "insz;product;lot;given\n"
                + People.freshInsz().value() + ";COMIRNATY;EW2246;" + today + "\n"
                + People.freshInsz().value() + ";COMIRNATY;E;" + today + "\n";
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/csv", content.getBytes(UTF_8));
    }
}
