package be.vaxis.infra.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page promises to those who look at it in whatever way. */
public final class Readable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** The builder would load it three times, and open a window, for every look. */
    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final String FAULTS = """
            async tags => {
                const found = await axe.run(document, {runOnly: tags, resultTypes: ['violations']});
                return found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html);
            }""";

    private Readable() {}

    /** On a telephone and on a wide screen. */
    public static void everywhere(Page page) {
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            withoutFaults(page, "at " + width);
        }
    }

    /** As wide as the window is now, axe finds nothing against WCAG 2.2 AA. */
    public static void withoutFaults(Page page, String where) {
        if (page.evaluate("() => !window.axe").equals(true)) {
            page.evaluate(AXE);
        }
        assertThat(page.evaluate(FAULTS, WCAG)).as(where).isEqualTo(List.of());
    }
}
