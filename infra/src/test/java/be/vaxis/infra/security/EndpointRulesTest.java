package be.vaxis.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Open;
import be.vaxis.kernel.access.Permission;
import be.vaxis.kernel.access.Role;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;

class EndpointRulesTest {

    @Test
    void an_endpoint_that_says_nothing_is_closed_to_everybody() {
        assertThat(verdict(new Silent(), "look", with(Role.values(), 500)).why())
                .isInstanceOf(ClosedEndpoint.class);
    }

    @Test
    void an_endpoint_that_says_both_is_closed_to_everybody() {
        assertThat(verdict(new Guarded(), "both", with(Role.values(), 500)).why())
                .isInstanceOf(ClosedEndpoint.class);
    }

    @Test
    void nobody_passes_where_a_permission_is_needed() {
        assertThat(verdict(new Guarded(), "look", Optional.empty()).why()).isInstanceOf(MissingPermission.class);
    }

    @Test
    void a_permission_at_its_level_passes() {
        assertThat(verdict(new Guarded(), "look", with(400, Role.GP)).isGranted())
                .isTrue();
    }

    @Test
    void a_permission_just_below_its_level_is_told_which_level_is_needed() {
        var verdict = verdict(new Guarded(), "look", with(399, Role.GP));

        assertThat(verdict.why())
                .isInstanceOfSatisfying(
                        LevelTooLow.class,
                        refusal -> assertThat(refusal.needed()).isEqualTo(400));
        assertThat(verdict.why()).hasMessageContaining("400");
    }

    @Test
    void the_wrong_role_is_refused_whatever_its_level() {
        assertThat(verdict(new Guarded(), "look", with(500, Role.RESEARCHER)).why())
                .isInstanceOf(MissingPermission.class);
    }

    @Test
    void all_permissions_named_are_needed() {
        assertThat(verdict(new Guarded(), "two", with(450, Role.VACCINATOR)).why())
                .isInstanceOf(MissingPermission.class);
        assertThat(verdict(new Guarded(), "two", with(450, Role.MEDICAL_LEAD)).isGranted())
                .isTrue();
    }

    @Test
    void the_method_speaks_louder_than_its_controller() {
        assertThat(verdict(new Guarded(), "open", Optional.empty()).isGranted()).isTrue();
        assertThat(verdict(new Public(), "guarded", Optional.empty()).isGranted())
                .isFalse();
        assertThat(verdict(new Public(), "look", Optional.empty()).isGranted()).isTrue();
    }

    private static Verdict verdict(Object controller, String method, Optional<Caller> caller) {
        var found = ReflectionUtils.findMethod(controller.getClass(), method);
        return EndpointRules.judge(new HandlerMethod(controller, found), () -> caller);
    }

    private static Optional<Caller> with(int level, Role... roles) {
        return with(roles, level);
    }

    private static Optional<Caller> with(Role[] roles, int level) {
        var held = Set.of(roles);
        return Optional.of(new Caller("7d1", null, held, level, null, null, null, null, Roles.permissionsOf(held)));
    }

    static class Silent {
        void look() {}
    }

    @Needs(Permission.QUERY_STATUS)
    static class Guarded {
        void look() {}

        @Needs({Permission.QUERY_STATUS, Permission.PLAN_CAPACITY})
        void two() {}

        @Open
        void open() {}

        @Open
        @Needs(Permission.QUERY_STATUS)
        void both() {}
    }

    @Open
    static class Public {
        void look() {}

        @Needs(Permission.OPERATE)
        void guarded() {}
    }
}
