package be.vaxis.pharmacovigilance.web;

import be.vaxis.pharmacovigilance.disclosure.DisclosureReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the bars of a chart stand, in the units of its drawing.
 *
 * @param highest label of the highest bar
 * @param most doses of the highest bar
 */
public record BarChart(List<Bar> bars, String highest, long most) {

    /** Width of the drawing. */
    public static final int WIDTH = 640;

    /** Height of the drawing, labels included. */
    public static final int HEIGHT = 220;

    private static final int GROUND = 190;
    private static final int MOST_LABELS = 12;

    static BarChart of(List<DisclosureReport.Bar> counts) {
        var highest = counts.stream().max(Comparator.comparingLong(DisclosureReport.Bar::doses));
        var most = highest.map(DisclosureReport.Bar::doses).orElse(0L);
        var step = counts.isEmpty() ? WIDTH : (double) WIDTH / counts.size();
        var labelEvery = 1 + (counts.size() - 1) / MOST_LABELS;
        List<Bar> bars = new ArrayList<>();
        for (var index = 0; index < counts.size(); index++) {
            var count = counts.get(index);
            var height = most == 0 ? 0 : (double) GROUND * count.doses() / most;
            bars.add(new Bar(
                    round(index * step + step * 0.1),
                    round(GROUND - height),
                    round(step * 0.8),
                    round(height),
                    count.label(),
                    count.doses(),
                    index % labelEvery == 0));
        }
        return new BarChart(bars, highest.map(DisclosureReport.Bar::label).orElse(""), most);
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }

    /**
     * One bar.
     *
     * @param labelled whether there is room for its label
     */
    public record Bar(double x, double y, double width, double height, String label, long doses, boolean labelled) {

        /** Where the label is centred. */
        public double middle() {
            return round(x + width / 2);
        }
    }
}
