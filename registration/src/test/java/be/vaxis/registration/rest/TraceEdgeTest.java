package be.vaxis.registration.rest;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.IN_GHENT;
import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.CallerIs;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.trace.InvalidTrace;
import be.vaxis.registration.trace.TraceCounts;
import be.vaxis.registration.trace.TraceList;
import be.vaxis.registration.trace.TraceQuestion.OfLot;
import be.vaxis.registration.trace.TraceQuestion.OfUnit;
import be.vaxis.registration.trace.TracedDose;
import be.vaxis.registration.trace.Traces;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class TraceEdgeTest {

    static final TracedDose GIVEN = new TracedDose(
            dose("first"),
            ANNA,
            Personal.of(ANNA, ANNAS_INSZ),
            null,
            null,
            null,
            new Vaccine("COMIRNATY", LOT, null, null),
            FIRST_DAY,
            IN_GHENT,
            false);

    final Traces traces = mock();
    final MockMvc edge = MockMvcBuilders.standaloneSetup(new TraceController(traces, mock(TraceList.class), PRODUCTS))
            .setCustomArgumentResolvers(new CallerIs(nurse("nadia", "famhp")))
            .build();

    @BeforeEach
    void one_dose_was_given() {
        when(traces.count(any())).thenReturn(new TraceCounts(1, 1, 0, 0, List.of(), List.of(), 0));
        when(traces.look(any(), any(), anyInt(), any())).thenReturn(List.of(GIVEN));
    }

    @Test
    void a_lot_is_asked_by_its_product_however_it_is_typed() throws Exception {
        search("{\"product\": \"9900010\", \"lot\": \"ew 2246\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.counts.persons").value(1))
                .andExpect(jsonPath("$.items[0].insz").value(ANNAS_INSZ.value()))
                .andExpect(jsonPath("$.items[0].place").value("GENT-EXPO"))
                .andExpect(jsonPath("$.next").doesNotExist());
        verify(traces).look(eq(new OfLot("COMIRNATY", new LotNumber("EW2246"))), isNull(), eq(100), any());
    }

    @Test
    void a_full_page_says_where_the_next_one_begins_and_that_one_counts_nothing_again() throws Exception {
        search("{\"unit\": \"A1B2C3\", \"limit\": 1}")
                .andExpect(jsonPath("$.next").value(dose("first").value().toString()));
        verify(traces).count(new OfUnit(new UnitNumber("A1B2C3")));

        search("{\"unit\": \"A1B2C3\", \"limit\": 2, \"after\": \"%s\"}"
                        .formatted(dose("first").value()))
                .andExpect(jsonPath("$.counts").doesNotExist())
                .andExpect(jsonPath("$.next").doesNotExist());
        verify(traces).look(any(), eq(dose("first")), eq(2), any());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"lot\": \"EW2246\"}",
                "{\"unit\": \"A1B2C3\", \"product\": \"COMIRNATY\", \"lot\": \"EW2246\"}"
            })
    void nothing_and_two_things_at_once_are_no_question(String body) throws Exception {
        try {
            search(body);
        } catch (jakarta.servlet.ServletException refused) {
            assertThat(refused.getCause()).isInstanceOf(InvalidTrace.class);
        }
        verify(traces, never()).look(any(), any(), anyInt(), any());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_001})
    void a_page_has_a_size_that_a_page_can_have(int limit) throws Exception {
        search("{\"unit\": \"A1B2C3\", \"limit\": %d}".formatted(limit)).andExpect(status().isBadRequest());
    }

    private ResultActions search(String body) throws Exception {
        return edge.perform(
                post("/api/v1/traces/_search").contentType(APPLICATION_JSON).content(body));
    }
}
