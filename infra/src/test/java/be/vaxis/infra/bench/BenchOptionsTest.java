package be.vaxis.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.infra.bench.BenchOptions.Part;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {

    @Test
    void says_nothing_about_the_engines_unless_asked() {
        var options = BenchOptions.parse(new String[0]);

        assertThat(options.only()).containsExactlyInAnyOrder(Part.LIMIT, Part.BOOKINGS, Part.READS, Part.DOSES);
        assertThat(options.clients()).containsExactly(16, 64);
    }

    @Test
    void takes_seconds_clients_and_parts() {
        var options =
                BenchOptions.parse(new String[] {"--seconds=3", "--clients=1,8", "--rows=1000000", "--only=doses"});

        assertThat(options.seconds()).isEqualTo(3);
        assertThat(options.clients()).containsExactly(1, 8);
        assertThat(options.rows()).isEqualTo(1_000_000);
        assertThat(options.includes(Part.DOSES)).isTrue();
        assertThat(options.includes(Part.BOOKINGS)).isFalse();
    }

    @Test
    void the_engines_alone_need_no_vaxis() {
        assertThat(BenchOptions.parse(new String[] {"--only=engines"}).needsVaxis())
                .isFalse();
        assertThat(BenchOptions.parse(new String[] {"--only=engines,limit"}).needsVaxis())
                .isTrue();
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertThatThrownBy(() -> BenchOptions.parse(new String[] {"--only=letters"}))
                .hasMessageContaining("limit, bookings, reads, doses, files, traces, search, certificates, engines");
        assertThatThrownBy(() -> BenchOptions.parse(new String[] {"--seconds=0"}))
                .hasMessageContaining("--seconds");
        assertThatThrownBy(() -> BenchOptions.parse(new String[] {"--fast"})).hasMessageContaining("--fast");
    }
}
