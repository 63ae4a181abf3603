package be.vaxis.pharmacovigilance.web;

import be.vaxis.pharmacovigilance.signal.Estimate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Estimates with their intervals below each other, on one scale of logarithms to base 2; what lies outside of it stands at
 * its edge. One line is as high as a label and an interval, so that a phone shows both.
 *
 * <p>Dutch: <i>bosdiagram</i>.
 *
 * @param none where nothing is unusual
 */
public record ForestChart(List<Line> lines, int height, double none) {

    private static final int WIDTH = 640;
    private static final int STEP = 52;
    private static final double LOWEST = -4;
    private static final double HIGHEST = 6;

    /** An estimate of something; as a ratio, or as the logarithm of one. */
    record Entry(String label, Estimate estimate, boolean isRatio) {}

    /** Where it is drawn, and what it says. */
    public record Line(String label, String text, double top, double from, double width, double at) {}

    static ForestChart of(List<Entry> entries, Locale language) {
        var lines = IntStream.range(0, entries.size())
                .mapToObj(i -> line(entries.get(i), i * STEP, language))
                .toList();
        return new ForestChart(lines, entries.size() * STEP + 4, x(0));
    }

    private static Line line(Entry entry, double top, Locale language) {
        var estimate = entry.estimate();
        var from = x(scaled(estimate.low(), entry));
        var until = x(scaled(estimate.high(), entry));
        return new Line(
                entry.label(),
                Shown.estimate(estimate, language),
                top,
                from,
                Math.max(1, until - from),
                x(scaled(estimate.value(), entry)));
    }

    private static double scaled(double value, Entry entry) {
        return entry.isRatio() ? Math.log(value) / Math.log(2) : value;
    }

    private static double x(double log) {
        var within = Double.isNaN(log) ? LOWEST : Math.clamp(log, LOWEST, HIGHEST);
        return Math.round((within - LOWEST) / (HIGHEST - LOWEST) * (WIDTH - 8) * 10) / 10.0;
    }
}
