package be.vaxis.pharmacovigilance.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.access.Open;
import be.vaxis.pharmacovigilance.disclosure.DisclosureReport;
import be.vaxis.pharmacovigilance.opendata.OpenData;
import be.vaxis.pharmacovigilance.opendata.PublishedCounts;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The campaign in figures, for everybody. */
@Controller
@Open
class FiguresController {

    /**
     * How far a region is.
     *
     * @param begun people with at least one dose
     * @param complete people with all doses of their series
     * @param extra doses after a complete series
     */
    record Reached(String region, long begun, long complete, long extra) {}

    private static final int MOST_WEEKS = 520;

    private final OpenData open;
    private final PublishedCounts counts;

    FiguresController(OpenData open, PublishedCounts counts) {
        this.open = open;
        this.counts = counts;
    }

    @GetMapping("/figures")
    String figures(Model model) {
        model.addAttribute("made", open.refreshed());
        model.addAttribute("chart", BarChart.of(weeks()));
        model.addAttribute("regions", regions());
        return "pharmacovigilance/figures";
    }

    /** Every week from the first to the last, also those without a dose; ten years at most. */
    private List<DisclosureReport.Bar> weeks() {
        TreeMap<LocalDate, Long> doses = counts.byWeek().stream()
                .collect(groupingBy(
                        PublishedCounts.Week::monday, TreeMap::new, summingLong(PublishedCounts.Week::doses)));
        return doses.isEmpty()
                ? List.of()
                : doses.firstKey()
                        .datesUntil(doses.lastKey().plusDays(1), Period.ofWeeks(1))
                        .limit(MOST_WEEKS)
                        .map(monday ->
                                new DisclosureReport.Bar(IsoWeek.of(monday).toString(), doses.getOrDefault(monday, 0L)))
                        .toList();
    }

    private List<Reached> regions() {
        Map<String, Map<String, Long>> byRegion = counts.byRegion().stream()
                .collect(groupingBy(
                        PublishedCounts.OfRegion::region,
                        TreeMap::new,
                        groupingBy(PublishedCounts.OfRegion::letter, summingLong(PublishedCounts.OfRegion::doses))));
        return byRegion.entrySet().stream()
                .map(region -> reached(region.getKey(), region.getValue()))
                .toList();
    }

    private static Reached reached(String region, Map<String, Long> letters) {
        long only = letters.getOrDefault("C", 0L);
        return new Reached(
                region,
                letters.getOrDefault("A", 0L) + only,
                letters.getOrDefault("B", 0L) + only,
                letters.getOrDefault("E", 0L));
    }
}
