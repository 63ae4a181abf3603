package be.vaxis.pharmacovigilance.study;

import static be.vaxis.pharmacovigilance.PharmacovigilanceFixtures.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.vaxis.kernel.IsoWeek;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void one_product_alone_cannot_be_asked() {
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> of(SCOPE.from(), SCOPE.until(), "COMIRNATY"));
        assertThat(of(SCOPE.from(), SCOPE.until(), "COMIRNATY", "SPIKEVAX").products())
                .hasSize(2);
        assertThat(of(SCOPE.from(), SCOPE.until()).products()).isEmpty();
    }

    @Test
    void a_period_runs_forward_for_ten_years_at_most() {
        var week = IsoWeek.parse("2021-W05");
        assertThat(of(week, week).until()).isEqualTo(week);
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> of(week, IsoWeek.parse("2021-W04")));
        of(week, new IsoWeek(week.monday().plusWeeks(519)));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> of(week, new IsoWeek(week.monday().plusWeeks(520))));
    }

    private static Scope of(IsoWeek from, IsoWeek until, String... products) {
        return new Scope(
                SCOPE.columns(), from, until, new TreeSet<>(Arrays.asList(products)), SCOPE.area(), SCOPE.ages(), true);
    }
}
