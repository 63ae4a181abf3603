package be.vaxis.reservation.lineday;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.LINE_DAY;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.StoredForms.assertStoredAs;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.reservation.lineday.LineDayEvent.CapacityPlanned;
import be.vaxis.reservation.lineday.LineDayEvent.DayClosed;
import be.vaxis.reservation.lineday.LineDayEvent.SlotBooked;
import be.vaxis.reservation.lineday.LineDayEvent.SlotReleased;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LineDayStoredFormTest {

    static final CapacityPlanned PLANNED = new CapacityPlanned(LINE_DAY, Capacity.of(15, Map.of(NINE, 4, TEN, 0)));

    @Test
    void every_event_keeps_its_stored_form() throws IOException {
        assertStoredAs("reservation.lineday.CapacityPlanned.1", PLANNED);
        assertStoredAs("reservation.lineday.DayClosed.1", new DayClosed(LINE_DAY));
        assertStoredAs("reservation.lineday.SlotBooked.1", new SlotBooked(LINE_DAY, NINE, ANNA, 3));
        assertStoredAs("reservation.lineday.SlotReleased.1", new SlotReleased(LINE_DAY, NINE, ANNA, 2));
    }

    @Test
    void a_line_day_comes_back_from_its_snapshot_as_it_went_in() {
        var json = JsonMapper.builder().build();
        var day = new LineDay();
        day.on(PLANNED);
        day.on(new SlotBooked(LINE_DAY, NINE, ANNA, 1));

        var snapshot = json.writeValueAsString(day);
        var back = json.readValue(snapshot, LineDay.class);

        assertThat(back).usingRecursiveComparison().isEqualTo(day);
    }

    @Test
    void a_snapshot_keeps_its_stored_form_within_its_revision() throws IOException {
        var json = JsonMapper.builder().build();
        var day = new LineDay();
        day.on(PLANNED);
        day.on(new SlotBooked(LINE_DAY, NINE, ANNA, 1));

        var golden = Files.readString(Path.of("src/test/resources/stored/reservation.lineday.LineDay.1.json"));

        assertThat(json.readTree(json.writeValueAsString(day))).isEqualTo(json.readTree(golden));
    }
}
