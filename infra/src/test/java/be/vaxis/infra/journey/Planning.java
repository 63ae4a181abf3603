package be.vaxis.infra.journey;

import static be.vaxis.infra.journey.Hands.cell;
import static be.vaxis.infra.journey.Hands.choose;
import static be.vaxis.infra.journey.Hands.press;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.Chromium;
import be.vaxis.kernel.IsoWeek;

/** Chloé fills the weeks of her centre. */
final class Planning {

    private final Chromium browser;
    private final String page;
    private final IsoWeek planned;

    Planning(Chromium browser, String site, IsoWeek planned) {
        this.browser = browser;
        this.page = site + "/planning";
        this.planned = planned;
    }

    void fillTheOpenWeekCloseADayAndCopyItToLaterOnes() {
        try (var week = browser.window(true)) {
            Chromium.logIn(week, page, "chloe");
            assertThat(week.locator("main").innerText()).contains("You can plan this week until");
            choose(week, "Line 1");
            week.locator("#from").fill("09:00");
            week.locator("#until").fill("12:00");
            week.locator("#places").fill("5");
            press(week, "Set places");
            choose(week, "Line 1"); // a second time: none
            week.locator("input[name=cell][value='1/" + planned.sunday() + "']").check();
            press(week, "Close the day");
            press(week, "Save the week");
            assertThat(week.getByText("The plan has been saved.").count()).isEqualTo(1);
            assertThat(cell(week, planned.monday())).contains("09:00–12:00 × 5");
            assertThat(cell(week, planned.sunday())).contains("Closed");

            for (int later = 1; later <= 5; later++) {
                week.navigate(page + "?week=" + planned.plusWeeks(later));
                press(week, "Copy the whole of last week");
                press(week, "Save the week");
                assertThat(cell(week, planned.plusWeeks(later).monday())).contains("09:00–12:00 × 5");
            }
        }
    }

    void setDaysOfTheOtherLineWithoutScripts() {
        try (var week = browser.window(false)) {
            Chromium.logIn(week, page, "chloe");
            week.locator("input[name=cell][value='2/" + planned.monday() + "']").check();
            week.locator("#from").fill("14:00");
            week.locator("#until").fill("15:00");
            week.locator("#places").fill("3");
            press(week, "Set places");
            assertThat(week.locator("td[data-cell='2/" + planned.monday() + "']")
                            .innerText())
                    .contains("14:00–15:00 × 3");

            week.locator("td[data-cell='2/" + planned.monday() + "'] a").click();
            week.locator("#places-0").fill("7");
            press(week, "Save the day");
            assertThat(week.locator("td[data-cell='2/" + planned.monday() + "']")
                            .innerText())
                    .contains("× 7");
        }
    }
}
