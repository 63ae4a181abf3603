package be.vaxis.infra.security;

import static be.vaxis.kernel.access.Permission.ASSIGN_COMPETENCE;
import static be.vaxis.kernel.access.Permission.BOOK_FOR_OTHERS;
import static be.vaxis.kernel.access.Permission.BOOK_OWN_PEOPLE;
import static be.vaxis.kernel.access.Permission.CHANGE_CLOSED_PLAN;
import static be.vaxis.kernel.access.Permission.DOWNLOAD_EXPORT;
import static be.vaxis.kernel.access.Permission.IDENTIFY_PSEUDONYM;
import static be.vaxis.kernel.access.Permission.MANAGE_EXPORTS;
import static be.vaxis.kernel.access.Permission.OPERATE;
import static be.vaxis.kernel.access.Permission.OWN_PSEUDONYM_DOMAIN;
import static be.vaxis.kernel.access.Permission.PSEUDONYMISE;
import static be.vaxis.kernel.access.Permission.PUBLISH_RULES;
import static be.vaxis.kernel.access.Permission.QUERY_STATUS;
import static be.vaxis.kernel.access.Permission.REGISTER_DOSE;
import static be.vaxis.kernel.access.Permission.SHRED_PERSON;
import static be.vaxis.kernel.access.Permission.TRACE_LOTS;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.access.Permission;
import be.vaxis.kernel.access.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void whoever_prepares_exports_downloads_none() {
        assertThat(Role.values())
                .noneMatch(role -> Roles.permissionsOf(role).containsAll(Set.of(MANAGE_EXPORTS, DOWNLOAD_EXPORT)));
    }

    @Test
    void citizens_researchers_and_operators_see_nobody_elses_health() {
        assertThat(Stream.of(Role.CITIZEN, Role.RESEARCHER, Role.EXPORT_OFFICER, Role.OPERATOR, Role.CENTRE_PLANNER))
                .noneMatch(role -> Roles.permissionsOf(role).contains(QUERY_STATUS));
    }

    @Test
    void only_who_may_give_a_dose_may_register_one() {
        assertThat(rolesWith(REGISTER_DOSE))
                .containsExactly(
                        Role.MEDICAL_LEAD,
                        Role.VACCINATOR,
                        Role.GP,
                        Role.PHARMACIST,
                        Role.HOSPITAL_PHYSICIAN,
                        Role.MACHINE_CENTRE,
                        Role.MACHINE_BENCH);
    }

    @Test
    void shredding_and_operating_belong_to_one_role_each() {
        assertThat(rolesWith(SHRED_PERSON)).containsExactly(Role.PRIVACY_OFFICER);
        assertThat(rolesWith(OPERATE)).containsExactly(Role.OPERATOR);
    }

    @Test
    void who_asks_for_pseudonyms_who_identifies_and_who_owns_a_domain_are_three() {
        assertThat(rolesWith(PSEUDONYMISE)).containsExactly(Role.MACHINE_PSEUDONYM_CLIENT);
        assertThat(rolesWith(IDENTIFY_PSEUDONYM)).containsExactly(Role.MACHINE_IDENTIFIER);
        assertThat(rolesWith(OWN_PSEUDONYM_DOMAIN)).containsExactly(Role.MACHINE_DOMAIN_OWNER);
    }

    @Test
    void who_got_a_lot_is_asked_by_the_medicines_agency_only() {
        assertThat(rolesWith(TRACE_LOTS)).containsExactly(Role.MEDICINES_AGENCY);
    }

    @Test
    void rules_for_certificates_are_published_by_the_campaign_and_by_operators_only() {
        assertThat(rolesWith(PUBLISH_RULES)).containsExactly(Role.OPERATOR, Role.CAMPAIGN_OFFICER);
    }

    @Test
    void a_closed_plan_is_changed_by_the_medical_lead_only() {
        assertThat(rolesWith(CHANGE_CLOSED_PLAN)).containsExactly(Role.MEDICAL_LEAD);
    }

    @Test
    void own_people_are_booked_by_physicians_hospitals_and_pharmacies_only_who_have_no_desk_for_citizens() {
        assertThat(rolesWith(BOOK_OWN_PEOPLE)).containsExactly(Role.GP, Role.PHARMACIST, Role.HOSPITAL_PHYSICIAN);
        assertThat(rolesWith(BOOK_OWN_PEOPLE))
                .noneMatch(role -> Roles.permissionsOf(role).contains(BOOK_FOR_OTHERS)
                        || Roles.permissionsOf(role).contains(ASSIGN_COMPETENCE));
    }

    @Test
    void every_permission_is_held_by_somebody() {
        assertThat(Permission.values())
                .allMatch(permission -> !rolesWith(permission).isEmpty());
    }

    @Test
    void two_roles_together_hold_what_both_hold() {
        assertThat(Roles.permissionsOf(Set.of(Role.GP, Role.RESEARCHER))).contains(QUERY_STATUS, DOWNLOAD_EXPORT);
    }

    private static Set<Role> rolesWith(Permission permission) {
        var roles = EnumSet.noneOf(Role.class);
        Stream.of(Role.values())
                .filter(role -> Roles.permissionsOf(role).contains(permission))
                .forEach(roles::add);
        return roles;
    }
}
