package be.vaxis.infra.reservation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.vaxis.infra.testing.Chromium;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.BelgianTime;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Chloé plans a week and never touches the mouse. */
@OnOtherParts
class PlanningByKeyboardIT {

    private static final int MOST_TABS = 60;

    @LocalServerPort
    int port;

    @Autowired
    Halls halls;

    @Autowired
    Clock clock;

    Chromium browser;
    Page page;
    IsoWeek week;

    @BeforeEach
    void the_calendar_of_gent_expo_is_open() {
        halls.open("GENT-EXPO", "9997", 2);
        week = IsoWeek.of(BelgianTime.dateOf(clock.instant())).plusWeeks(40);
        browser = Chromium.open();
        page = browser.window(true);
        Chromium.logIn(page, "http://localhost:" + port + "/planning?week=" + week, "chloe");
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_week_is_filled_a_day_closed_everything_saved_and_copied_to_the_next() {
        tabTo(page.locator("tr[data-line='1'] > th button"));
        press("Enter");
        assertThat(focused()).hasAttribute("aria-pressed", "true");
        press("Tab", "Enter"); // a day of the line, then the fields
        assertThat(focused()).hasId("from");
        tabTo(action("fill"));
        press("Enter");
        assertThat(spoken()).hasText("Days not saved yet: 7");

        press("Escape"); // back to Monday
        assertThat(focused()).hasValue("1/" + week.monday());
        tabBackTo(page.locator("tr[data-line='1'] > th button"));
        press("Enter"); // nothing is chosen any more
        press("Tab", "End", "Space", "Enter");
        tabTo(action("close"));
        press("Enter");
        assertThat(spoken()).hasText("Days not saved yet: 6");
        assertThat(cell(1, week.sunday().toString())).containsText("Closed");

        tabTo(action("save"));
        press("Enter");
        assertThat(page.locator("main, .vx-body").first()).containsText("The plan has been saved");
        assertThat(cell(1, week.monday().toString())).containsText("08:00–20:00 × 10");

        page.navigate("http://localhost:" + port + "/planning?week=" + week.plusWeeks(1));
        tabTo(action("copyWeek"));
        press("Enter");
        assertThat(spoken()).hasText("Days not saved yet: 6");
    }

    @Test
    void arrows_go_through_the_calendar_and_what_is_discarded_leaves_the_focus_in_it() {
        tabTo(box(1, 0));
        press("ArrowRight", "ArrowDown");
        assertThat(focused()).hasValue("2/" + week.monday().plusDays(1));
        press("ArrowUp", "ArrowLeft", "ArrowLeft"); // nothing is left of the first
        assertThat(focused()).hasValue("1/" + week.monday());
        press("ArrowDown", "Space", "Enter");
        tabTo(action("fill"));
        press("Enter");
        tabTo(page.locator(".rv-discard"));
        press("Enter");
        assertThat(focused()).hasValue("2/" + week.monday());
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private void tabTo(Locator goal) {
        walk("Tab", goal);
    }

    private void tabBackTo(Locator goal) {
        walk("Shift+Tab", goal);
    }

    private void walk(String key, Locator goal) {
        for (int tabs = 0; tabs < MOST_TABS && !hasFocus(goal); tabs++) {
            press(key);
        }
        assertThat(goal).isFocused();
    }

    private static boolean hasFocus(Locator goal) {
        return (boolean) goal.evaluate("element => element === document.activeElement");
    }

    private Locator focused() {
        return page.locator("*:focus");
    }

    private Locator spoken() {
        return page.locator(".rv-spoken");
    }

    private Locator action(String action) {
        return page.locator("button[name=action][value=" + action + "]");
    }

    private Locator box(int line, int day) {
        return page.locator("input[name=cell]").nth((line - 1) * 7 + day);
    }

    private Locator cell(int line, String date) {
        return page.locator("td[data-cell='" + line + "/" + date + "']");
    }
}
