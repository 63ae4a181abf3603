package be.vaxis.infra.reservation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.infra.clock.MovableClock;
import be.vaxis.infra.testing.Halls;
import be.vaxis.infra.testing.OnOtherParts;
import be.vaxis.infra.testing.Tokens;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.BelgianTime;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** On Monday at noon in Brussels, two weeks ahead, a week is closed: to the second, on the page as in the API. */
@OnOtherParts
class LatePlanIT {

    @Autowired
    WebApplicationContext house;

    @Autowired
    Halls halls;

    @Autowired
    MovableClock clock;

    MockMvc edges;
    IsoWeek week;
    Instant noon;

    @BeforeEach
    void gent_expo_plans_the_week_after_the_week_after_next() {
        edges = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
        halls.open("GENT-EXPO", "9996", 2);
        week = IsoWeek.of(BelgianTime.dateOf(clock.instant())).plusWeeks(30);
        noon = week.plusWeeks(-2)
                .monday()
                .atTime(LocalTime.NOON)
                .atZone(BelgianTime.BRUSSELS)
                .toInstant();
    }

    @Test
    void the_page_saves_a_plan_in_the_last_second_before_noon() {
        at(noon.minusSeconds(1), () -> {
            page().andExpect(content().string(containsString("You can plan this week until")));
            plan().andExpect(redirectedUrl("/planning?week=" + week))
                    .andExpect(flash().attribute("notice", "reservation.planning.saved"));
        });
    }

    @Test
    void the_page_refuses_it_at_noon_and_says_why() {
        at(noon, () -> {
            page().andExpect(content().string(containsString("it closes on Monday at 12:00, two weeks before")));
            plan().andExpect(status().isConflict())
                    .andExpect(content().string(containsString("the planning of this week has closed meanwhile")));
        });
    }

    @Test
    void the_api_takes_a_plan_in_the_last_second_before_noon() {
        at(noon.minusSeconds(1), () -> send().andExpect(status().isNoContent()));
    }

    @Test
    void the_api_refuses_it_at_noon_and_says_why() {
        at(
                noon,
                () -> send().andExpect(status().isConflict())
                        .andExpect(jsonPath("$.type").value("urn:problem-type:vaxis:reservation:planningClosed"))
                        .andExpect(jsonPath("$.detail").value(containsString("12:00"))));
    }

    private void at(Instant moment, ThrowingCallable work) {
        clock.asOf(moment, () -> assertThatCode(work).doesNotThrowAnyException());
    }

    private ResultActions page() throws Exception {
        return edges.perform(
                get("/planning").param("week", week.toString()).with(chloe()).locale(java.util.Locale.ENGLISH));
    }

    private ResultActions plan() throws Exception {
        return edges.perform(post("/planning")
                .param("week", week.toString())
                .param("action", "close")
                .param("cell", "1/" + week.monday())
                .with(chloe())
                .with(csrf())
                .locale(java.util.Locale.ENGLISH));
    }

    private ResultActions send() throws Exception {
        return edges.perform(put("/api/v1/centres/GENT-EXPO/weeks/" + week)
                .header("Authorization", "Bearer " + Tokens.of("centre-software"))
                .contentType("application/json")
                .content("{\"days\":[{\"line\":2,\"date\":\"%s\",\"slotLengthMinutes\":30,\"places\":{\"09:00\":4}}]}"
                        .formatted(week.monday())));
    }

    private static RequestPostProcessor chloe() {
        return oidcLogin()
                .idToken(token -> token.subject("chloe")
                        .claim("name", "Chloé")
                        .claim("acr", "urn:be:fedict:iam:fas:Level450")
                        .claim("roles", List.of("CENTRE_PLANNER"))
                        .claim("organisation", "GENT-EXPO"));
    }
}
