package be.vaxis.infra.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayOptionsTest {

    @Test
    void one_percent_is_usual() {
        var options = ReplayOptions.parse(new String[] {});
        assertThat(options.scale()).isEqualTo(0.01);
        assertThat(options.stay()).isFalse();
    }

    @Test
    void everything_can_be_said() {
        assertThat(ReplayOptions.parse(new String[] {"--file=a.csv", "--scale=1", "--seed=7", "--port=8080", "--stay"}))
                .isEqualTo(new ReplayOptions(Path.of("a.csv"), 1, 7, 8080, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--scale=0", "--scale=1.01", "--scale=NaN", "--scale=much", "--port=-1", "--speed=3"})
    void what_makes_no_sense_is_refused_by_name(String argument) {
        assertThatThrownBy(() -> ReplayOptions.parse(new String[] {argument}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(argument.replaceFirst("=.*", "").substring(2));
    }
}
