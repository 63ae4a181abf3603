package be.vaxis.reservation.rest;

import static be.vaxis.reservation.ReservationFixtures.LINE_DAY;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Digests;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.reservation.attempt.Attempts;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.booking.BookingQueue;
import be.vaxis.reservation.booking.CodeNotUsable;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.mybooking.MyBookings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class RestTest {

    static final VaccinationCode CODE = VaccinationCode.draw(new Random(1));

    final CommandGateway commands = mock();
    final BookingQueue queue = mock();
    final BookableCodes codes = mock();
    final Digests digests = mock();
    final MockMvc web = MockMvcBuilders.standaloneSetup(new BookingController(
                    commands,
                    queue,
                    codes,
                    mock(MyBookings.class),
                    new Attempts(Clock.systemUTC()),
                    digests,
                    group -> {}))
            .build();

    @BeforeEach
    void the_code_has_a_digest() {
        when(digests.of(any(VaccinationCode.class))).thenReturn(new CodeDigest("digest"));
        when(codes.terms(any())).thenReturn(Optional.empty());
    }

    @Test
    void a_booking_answers_with_a_reference_and_the_moments_and_without_the_line() throws Exception {
        when(queue.book(any())).thenReturn(List.of(new Appointment(1, LINE_DAY, NINE)));

        web.perform(post("/api/v1/bookings").contentType(APPLICATION_JSON).content("""
                        {"code": "%s", "moments": [{"centre": "GENT-EXPO", "date": "2021-05-06", "time": "09:00"}]}""".formatted(CODE.printed())))
                .andExpect(status().isCreated())
                .andExpect(content().json("""
                        {"reference": "Y2M6P-H5HM3",
                         "appointments": [
                            {"dose": 1, "centre": "GENT-EXPO", "date": "2021-05-06", "time": "09:00:00"}]}"""));
    }

    @Test
    void a_mistyped_code_is_a_bad_request_and_looks_nothing_up() throws Exception {
        web.perform(post("/api/v1/bookings/_search")
                        .contentType(APPLICATION_JSON)
                        .content("""
                        {"code": "0000-0000-0000-0001"}"""))
                .andExpect(status().isBadRequest());
        verifyNoInteractions(codes);
    }

    @Test
    void a_code_that_is_unknown_or_not_active_is_searched_for_in_vain() {
        assertThatThrownBy(() -> web.perform(post("/api/v1/bookings/_search")
                        .contentType(APPLICATION_JSON)
                        .content("""
                        {"code": "%s"}""".formatted(CODE.printed()))))
                .hasCauseInstanceOf(CodeNotUsable.class);
    }

    @Test
    void nobody_asks_for_three_appointments_or_none() throws Exception {
        var moment = "{\"centre\": \"GENT-EXPO\", \"date\": \"2021-05-06\", \"time\": \"09:00\"}";
        for (var moments : List.of("", String.join(",", moment, moment, moment))) {
            web.perform(post("/api/v1/bookings").contentType(APPLICATION_JSON).content("""
                            {"code": "%s", "moments": [%s]}""".formatted(
                                    CODE.printed(), moments)))
                    .andExpect(status().isBadRequest());
        }
        verifyNoInteractions(commands);
    }
}
