package be.vaxis.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TimeOfDayModuleTest {

    private final JsonMapper plain = JsonMapper.builder().build();
    private final JsonMapper json =
            JsonMapper.builder().addModule(new TimeOfDayModule()).build();

    @Test
    void every_minute_is_written_as_without_it() {
        var minutes = IntStream.range(0, 24 * 60)
                .mapToObj(minute -> LocalTime.of(minute / 60, minute % 60))
                .toList();

        assertThat(json.writeValueAsString(minutes)).isEqualTo(plain.writeValueAsString(minutes));
    }

    @Test
    void a_part_of_a_minute_is_written_as_without_it() {
        var times = List.of(LocalTime.of(9, 0, 1), LocalTime.of(9, 0, 0, 1_000), LocalTime.MAX);

        assertThat(json.writeValueAsString(times)).isEqualTo(plain.writeValueAsString(times));
        assertThat(json.writeValueAsString(Map.of(LocalTime.NOON, 4)))
                .isEqualTo(plain.writeValueAsString(Map.of(LocalTime.NOON, 4)));
    }
}
