package be.vaxis.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.Insz;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void everything_about_health_asks_for_level_400() {
        for (var permission : Permission.values()) {
            if (permission != Permission.PLAN_CAPACITY) {
                assertThat(permission.minimalLevel()).as(permission.name()).isGreaterThanOrEqualTo(400);
            }
        }
    }

    @Test
    void a_permission_is_of_no_use_just_below_its_level() {
        assertThat(citizenAt(399).may(Permission.SEE_OWN_DATA)).isFalse();
        assertThat(citizenAt(400).may(Permission.SEE_OWN_DATA)).isTrue();
    }

    @Test
    void a_level_gives_no_permission() {
        assertThat(citizenAt(500).may(Permission.QUERY_STATUS)).isFalse();
    }

    @Test
    void prints_nothing_that_tells_who_it_is() {
        assertThat(citizenAt(450)).hasToString("caller:[CITIZEN]@450");
    }

    private static Caller citizenAt(int level) {
        return new Caller(
                "8c1f",
                "Anna Peeters",
                Set.of(Role.CITIZEN),
                level,
                Insz.parse("85073003328"),
                null,
                null,
                "org-1",
                Set.of(Permission.SEE_OWN_DATA));
    }
}
