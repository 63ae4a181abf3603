package be.vaxis.infra.security;

import static be.vaxis.kernel.access.Permission.ASSIGN_COMPETENCE;
import static be.vaxis.kernel.access.Permission.BOOK_FOR_OTHERS;
import static be.vaxis.kernel.access.Permission.BOOK_OWN_PEOPLE;
import static be.vaxis.kernel.access.Permission.CHANGE_CLOSED_PLAN;
import static be.vaxis.kernel.access.Permission.CHECK_ARRIVALS;
import static be.vaxis.kernel.access.Permission.CORRECT_DOSE;
import static be.vaxis.kernel.access.Permission.DOWNLOAD_EXPORT;
import static be.vaxis.kernel.access.Permission.GET_ATTESTATION;
import static be.vaxis.kernel.access.Permission.IDENTIFY_PSEUDONYM;
import static be.vaxis.kernel.access.Permission.INVITE_PEOPLE;
import static be.vaxis.kernel.access.Permission.ISSUE_CERTIFICATE;
import static be.vaxis.kernel.access.Permission.MANAGE_EXPORTS;
import static be.vaxis.kernel.access.Permission.OPERATE;
import static be.vaxis.kernel.access.Permission.OWN_PSEUDONYM_DOMAIN;
import static be.vaxis.kernel.access.Permission.PLAN_CAPACITY;
import static be.vaxis.kernel.access.Permission.PSEUDONYMISE;
import static be.vaxis.kernel.access.Permission.PUBLISH_RULES;
import static be.vaxis.kernel.access.Permission.QUERY_STATUS;
import static be.vaxis.kernel.access.Permission.REGISTER_DOSE;
import static be.vaxis.kernel.access.Permission.REPORT_SIDE_EFFECT;
import static be.vaxis.kernel.access.Permission.REVOKE_CERTIFICATE;
import static be.vaxis.kernel.access.Permission.RUN_CENTRE_DAY;
import static be.vaxis.kernel.access.Permission.SEE_OWN_DATA;
import static be.vaxis.kernel.access.Permission.SELECT_PEOPLE;
import static be.vaxis.kernel.access.Permission.SHRED_PERSON;
import static be.vaxis.kernel.access.Permission.TELL_TEST_RESULT;
import static be.vaxis.kernel.access.Permission.TRACE_LOTS;
import static be.vaxis.kernel.access.Permission.WATCH_SAFETY;

import be.vaxis.kernel.access.Permission;
import be.vaxis.kernel.access.Role;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which role may do what: the whole table.
 *
 * <p>Whoever prepares exports never downloads one, and whoever downloads one never prepares one: process 11 keeps the
 * two apart. Whoever asks for pseudonyms owns no domain of them, and the owner of a domain identifies nobody.
 */
final class Roles {

    private Roles() {}

    static Set<Permission> permissionsOf(Role role) {
        return switch (role) {
            case CITIZEN -> Set.of(SEE_OWN_DATA, GET_ATTESTATION, REPORT_SIDE_EFFECT);
            case CENTRE_PLANNER ->
                Set.of(PLAN_CAPACITY, RUN_CENTRE_DAY, CHECK_ARRIVALS, BOOK_FOR_OTHERS, INVITE_PEOPLE);
            case VACCINATOR ->
                Set.of(
                        RUN_CENTRE_DAY,
                        CHECK_ARRIVALS,
                        BOOK_FOR_OTHERS,
                        REGISTER_DOSE,
                        CORRECT_DOSE,
                        QUERY_STATUS,
                        REPORT_SIDE_EFFECT);
            case MEDICAL_LEAD -> allOf(Role.VACCINATOR, PLAN_CAPACITY, CHANGE_CLOSED_PLAN);
            case PHARMACIST, HOSPITAL_PHYSICIAN ->
                Set.of(
                        PLAN_CAPACITY,
                        BOOK_OWN_PEOPLE,
                        CHECK_ARRIVALS,
                        REGISTER_DOSE,
                        CORRECT_DOSE,
                        QUERY_STATUS,
                        REPORT_SIDE_EFFECT);
            case GP -> allOf(Role.PHARMACIST, SELECT_PEOPLE, ISSUE_CERTIFICATE);
            case RESEARCHER -> Set.of(DOWNLOAD_EXPORT);
            case EXPORT_OFFICER -> Set.of(MANAGE_EXPORTS);
            case MEDICINES_AGENCY -> Set.of(WATCH_SAFETY, TRACE_LOTS);
            case HELP_DESK ->
                Set.of(Permission.HELP_DESK, CORRECT_DOSE, BOOK_FOR_OTHERS, ISSUE_CERTIFICATE, REVOKE_CERTIFICATE);
            case PRIVACY_OFFICER -> Set.of(SHRED_PERSON);
            case OPERATOR -> Set.of(OPERATE, PUBLISH_RULES);
            case CAMPAIGN_OFFICER -> Set.of(SELECT_PEOPLE, INVITE_PEOPLE, ASSIGN_COMPETENCE, PUBLISH_RULES);
            case MACHINE_CENTRE ->
                Set.of(PLAN_CAPACITY, RUN_CENTRE_DAY, REGISTER_DOSE, QUERY_STATUS, ISSUE_CERTIFICATE);
            case MACHINE_TEST_RESULTS -> Set.of(TELL_TEST_RESULT);
            case MACHINE_PSEUDONYM_CLIENT -> Set.of(PSEUDONYMISE);
            case MACHINE_IDENTIFIER -> Set.of(IDENTIFY_PSEUDONYM);
            case MACHINE_DOMAIN_OWNER -> Set.of(OWN_PSEUDONYM_DOMAIN);
            case MACHINE_BENCH -> Set.of(PLAN_CAPACITY, REGISTER_DOSE, QUERY_STATUS, ISSUE_CERTIFICATE);
        };
    }

    private static Set<Permission> allOf(Role role, Permission... more) {
        return Stream.concat(permissionsOf(role).stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    /** Everything that somebody with all these roles may do. */
    static Set<Permission> permissionsOf(Collection<Role> roles) {
        return roles.stream().flatMap(role -> permissionsOf(role).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
