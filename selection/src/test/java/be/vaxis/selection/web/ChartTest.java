package be.vaxis.selection.web;

import static be.vaxis.selection.candidate.FederatedEntity.BRUSSELS;
import static be.vaxis.selection.candidate.FederatedEntity.FLANDERS;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.selection.candidate.AgeBand;
import be.vaxis.selection.candidate.GroupCount;
import be.vaxis.selection.web.Chart.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void all_bars_have_one_scale_and_pieces_follow_each_other() {
        var chart = Chart.of(List.of(
                new GroupCount(FLANDERS, AgeBand.of(70), 60),
                new GroupCount(FLANDERS, AgeBand.of(90), 10),
                new GroupCount(BRUSSELS, AgeBand.of(70), 20)));

        assertThat(chart.total()).isEqualTo(90);
        assertThat(chart.rows()).extracting(row -> row.ages()).containsExactly("65–74", "85+");
        assertThat(chart.rows().getFirst().pieces())
                .containsExactly(new Piece(FLANDERS, 60, 0, 750), new Piece(BRUSSELS, 20, 750, 250));
        assertThat(chart.rows().getLast().pieces()).containsExactly(new Piece(FLANDERS, 10, 0, 125));
    }

    @Test
    void nobody_is_an_empty_chart() {
        assertThat(Chart.of(List.of())).isEqualTo(new Chart(List.of(), 0));
    }
}
