package be.vaxis.pharmacovigilance.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.pharmacovigilance.disclosure.DisclosureReport;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void the_highest_bar_fills_the_height_and_the_others_are_in_proportion() {
        var chart = BarChart.of(List.of(bar("2021-W05", 50), bar("2021-W06", 200), bar("2021-W07", 100)));
        assertThat(chart.bars()).extracting(BarChart.Bar::height).containsExactly(47.5, 190.0, 95.0);
        assertThat(chart.highest()).isEqualTo("2021-W06");
        assertThat(chart.most()).isEqualTo(200);
    }

    @Test
    void bars_stay_inside_the_drawing_and_labels_do_not_crowd() {
        var chart = BarChart.of(
                IntStream.range(0, 150).mapToObj(week -> bar("w" + week, week)).toList());
        assertThat(chart.bars()).allMatch(bar -> bar.x() >= 0 && bar.x() + bar.width() <= BarChart.WIDTH);
        assertThat(chart.bars().stream().filter(BarChart.Bar::labelled).count()).isLessThanOrEqualTo(12);
    }

    @Test
    void nothing_to_show_is_an_empty_chart() {
        assertThat(BarChart.of(List.of()).bars()).isEmpty();
    }

    private static DisclosureReport.Bar bar(String label, long doses) {
        return new DisclosureReport.Bar(label, doses);
    }
}
