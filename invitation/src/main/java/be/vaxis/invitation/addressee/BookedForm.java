package be.vaxis.invitation.addressee;

import be.vaxis.contract.reservation.ReservationEvent.Appointment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How booked moments stand in a row: JSON. */
final class BookedForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BookedForm() {}

    static String write(List<Appointment> booked) {
        return JSON.writeValueAsString(booked.stream().map(Moment::of).toList());
    }

    static List<Moment> read(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, new TypeReference<List<Moment>>() {});
    }
}
