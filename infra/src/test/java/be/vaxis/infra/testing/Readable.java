package be.vaxis.infra.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page promises to those who look at it in whatever way. */
public final class Readable {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Readable() {}

    /** On a telephone and on a wide screen. */
    public static void everywhere(Page page) {
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                    .isEmpty();
        }
    }
}
