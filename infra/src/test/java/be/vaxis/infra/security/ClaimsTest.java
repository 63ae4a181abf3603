package be.vaxis.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.access.Permission;
import be.vaxis.kernel.access.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    @Test
    void a_general_practitioner_is_read_with_everything_csam_says() {
        var caller = Claims.caller(
                "7d1",
                Map.of(
                        "name", "Joke Claes",
                        "roles", List.of("GP", "CITIZEN"),
                        "acr", "urn:be:fedict:iam:fas:Level450",
                        "ssin", "85073003328",
                        "nihdi", "10182803004",
                        "profession", "PHYSICIAN",
                        "organisation", "practice-9000"));

        assertThat(caller.roles()).containsExactlyInAnyOrder(Role.GP, Role.CITIZEN);
        assertThat(caller.csamLevel()).isEqualTo(450);
        assertThat(caller.insz()).isEqualTo(Insz.parse("85073003328"));
        assertThat(caller.riziv()).isEqualTo(RizivNumber.parse("10182803004"));
        assertThat(caller.worksFor("PRACTICE-9000")).isTrue();
        assertThat(caller.may(Permission.QUERY_STATUS)).isTrue();
    }

    @Test
    void a_token_without_claims_may_do_nothing() {
        var caller = Claims.caller("x", Map.of());

        assertThat(caller.permissions()).isEmpty();
        assertThat(caller.csamLevel()).isZero();
        assertThat(caller.insz()).isNull();
    }

    @Test
    void unknown_roles_and_malformed_numbers_give_nothing() {
        var caller = Claims.caller(
                "x", Map.of("roles", List.of("ROOT", "gp", 7), "ssin", "85073003329", "nihdi", "abc", "name", " "));

        assertThat(caller.roles()).isEmpty();
        assertThat(caller.insz()).isNull();
        assertThat(caller.riziv()).isNull();
        assertThat(caller.name()).isNull();
    }

    @Test
    void a_role_that_is_not_in_a_list_is_no_role() {
        assertThat(Claims.caller("x", Map.of("roles", "GP")).roles()).isEmpty();
    }
}
