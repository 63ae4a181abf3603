package be.vaxis.registration.web;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.IN_GHENT;
import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.nurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.CallerIs;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.trace.TraceCounts;
import be.vaxis.registration.trace.TraceCounts.AtPlace;
import be.vaxis.registration.trace.TraceCounts.OnDay;
import be.vaxis.registration.trace.TraceList;
import be.vaxis.registration.trace.TraceQuestion.OfLot;
import be.vaxis.registration.trace.TracedDose;
import be.vaxis.registration.trace.Traces;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

class TracePagesTest {

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
            true);

    final Traces traces = mock();
    final MockMvc pages = pages();

    @Test
    void the_answer_counts_draws_and_lists() throws Exception {
        found(List.of(new OnDay(FIRST_DAY, 2), new OnDay(FIRST_DAY.plusDays(9), 1)), List.of(GIVEN));
        ask("EW2246", "")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(ANNAS_INSZ.formatted())))
                .andExpect(content().string(containsString("formerly as asked")))
                .andExpect(
                        content().string(containsString("Doses per day from 2021-05-06 to 2021-05-15; the most, 2,")))
                .andExpect(content().string(containsString("At other places")))
                .andExpect(content().string(not(containsString("Next page"))));
        verify(traces).look(eq(new OfLot("COMIRNATY", LOT)), any(), anyInt(), any());
    }

    @Test
    void a_full_page_leads_to_the_next_one() throws Exception {
        found(List.of(new OnDay(FIRST_DAY, 60)), Collections.nCopies(50, GIVEN));
        ask("EW2246", "")
                .andExpect(content()
                        .string(containsString(
                                "name=\"after\" value=\"" + dose("first").value())));
    }

    @Test
    void nobody_is_an_answer_too() throws Exception {
        when(traces.count(any())).thenReturn(new TraceCounts(0, 0, 0, 0, List.of(), List.of(), 0));
        ask("EW2246", "")
                .andExpect(content().string(containsString("No dose of it is registered.")))
                .andExpect(content().string(not(containsString("<table"))));
    }

    @Test
    void two_questions_at_once_are_refused_at_their_field() throws Exception {
        ask("EW2246", "A1B2C3")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Fill in a lot or an identification number, not both.")));
        verifyNoInteractions(traces);
    }

    @Test
    void the_form_is_empty_at_first_and_asks_nothing() throws Exception {
        pages.perform(get("/traces")).andExpect(status().isOk());
        verifyNoInteractions(traces);
    }

    @Test
    void a_day_stands_at_its_place_in_time() {
        var chart =
                DayChart.of(List.of(new OnDay(LocalDate.of(2021, 5, 1), 1), new OnDay(LocalDate.of(2021, 5, 4), 4)));
        assertThat(chart.bars().getFirst().x()).isEqualTo(16);
        assertThat(chart.bars().getLast().x()).isEqualTo(496);
        assertThat(chart.bars().getLast().height()).isEqualTo(190);
        assertThat(chart.bars().getLast().y()).isZero();
        assertThat(chart.bars().getFirst().height()).isEqualTo(47.5);
    }

    private void found(List<OnDay> days, List<TracedDose> page) {
        when(traces.count(any()))
                .thenReturn(
                        new TraceCounts(2, 3, 1, 1, days, List.of(new AtPlace(Place.Kind.CENTRE, "GENT-EXPO", 2)), 1));
        when(traces.look(any(), any(), anyInt(), any())).thenReturn(page);
    }

    private ResultActions ask(String lot, String unit) throws Exception {
        return pages.perform(
                post("/traces").param("product", "COMIRNATY").param("lot", lot).param("unit", unit));
    }

    private MockMvc pages() {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(PagesOf.Frame.class);
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("caller", new CallerIs(nurse("nadia", "famhp")));
            beans.registerSingleton(
                    "traces", new TracePages(traces, mock(TraceList.class), new TraceFormReader(PRODUCTS), PRODUCTS));
        });
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).build();
    }
}
