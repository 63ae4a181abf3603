package be.vaxis.registration.vaccinations;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.OF_ANNA;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.SECOND_DAY;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.register;
import static be.vaxis.registration.RegistrationFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.IdentityCommand.AdoptVaccinations;
import be.vaxis.registration.vaccinations.IdentityCommand.Adoption;
import be.vaxis.registration.vaccinations.IdentityCommand.MergeIdentity;
import be.vaxis.registration.vaccinations.IdentityCommand.RequestBisNumber;
import be.vaxis.registration.vaccinations.IdentityCommand.WithdrawBisRequest;
import be.vaxis.registration.vaccinations.IdentityEvent.BisNumberRequested;
import be.vaxis.registration.vaccinations.IdentityEvent.BisRequestWithdrawn;
import be.vaxis.registration.vaccinations.IdentityEvent.IdentityMerged;
import be.vaxis.registration.vaccinations.IdentityEvent.IdentityTold;
import be.vaxis.registration.vaccinations.VaccinationsCommand.KeepImmunization;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterToldDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.ReviseImmunization;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ImmunizationTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.VaccinationAdopted;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody was told of without an INSZ, and turns out to be Anna. */
class MergingTest {

    static final PersonId NOBODY = new PersonId(UUID.fromString("b0b0b0b0-0000-4000-8000-000000000003"));
    static final VaccinationsId OF_NOBODY = new VaccinationsId(NOBODY);
    static final PersonId BRAM = new PersonId(UUID.fromString("c0c0c0c0-0000-4000-8000-000000000004"));
    static final OtherNumber PASSPORT = new OtherNumber("urn:passport", "EK 123456");
    static final Source DESK = new Source("HELP-DESK");
    static final Source BRUGES = new Source("BRUGGE");
    static final LocalDate TODAY = LocalDate.of(2021, 5, 25);

    final AggregateTestFixture<Vaccinations> vaccinations = new AggregateTestFixture<>(Vaccinations.class);

    @BeforeEach
    void the_day() {
        vaccinations.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        vaccinations.registerInjectableResource(PRODUCTS);
    }

    @Test
    void the_first_time_somebody_is_told_of_by_another_number_it_is_noted() {
        vaccinations
                .givenNoPriorActivity()
                .when(keep("flu", "left arm"))
                .expectEvents(introduced(), told("flu", 1, "left arm"));
    }

    @Test
    void and_only_then() {
        vaccinations
                .given(introduced(), told("flu", 1, "left arm"))
                .when(keep("first", "first"))
                .expectEvents(told("first", 1, "first"));
    }

    @Test
    void a_bis_number_is_requested_today_at_the_latest() {
        vaccinations
                .given(introduced())
                .when(new RequestBisNumber(OF_NOBODY, TODAY, DESK))
                .expectEvents(new BisNumberRequested(OF_NOBODY, TODAY, DESK, NOW));
    }

    @Test
    void not_tomorrow() {
        vaccinations
                .given(introduced())
                .when(new RequestBisNumber(OF_NOBODY, TODAY.plusDays(1), DESK))
                .expectNoEvents()
                .expectException(RequestedInFuture.class);
    }

    @Test
    void requested_on_the_same_day_again_it_is_requested_already() {
        vaccinations
                .given(introduced(), new BisNumberRequested(OF_NOBODY, TODAY, DESK, NOW))
                .when(new RequestBisNumber(OF_NOBODY, TODAY, DESK))
                .expectNoEvents();
    }

    @Test
    void another_day_takes_its_place() {
        vaccinations
                .given(introduced(), new BisNumberRequested(OF_NOBODY, TODAY, DESK, NOW))
                .when(new RequestBisNumber(OF_NOBODY, FIRST_DAY, DESK))
                .expectEvents(new BisNumberRequested(OF_NOBODY, FIRST_DAY, DESK, NOW));
    }

    @Test
    void a_request_is_taken_back_once() {
        vaccinations
                .given(introduced(), new BisNumberRequested(OF_NOBODY, TODAY, DESK, NOW))
                .when(new WithdrawBisRequest(OF_NOBODY, DESK))
                .expectEvents(new BisRequestWithdrawn(OF_NOBODY, DESK, NOW));
    }

    @Test
    void and_not_where_there_is_none() {
        vaccinations
                .given(
                        introduced(),
                        new BisNumberRequested(OF_NOBODY, TODAY, DESK, NOW),
                        new BisRequestWithdrawn(OF_NOBODY, DESK, NOW))
                .when(new WithdrawBisRequest(OF_NOBODY, DESK))
                .expectNoEvents();
    }

    @Test
    void of_somebody_with_an_insz_none_is_requested() {
        vaccinations
                .given(registered(new Taken(dose("first"), "COMIRNATY", FIRST_DAY)))
                .when(new RequestBisNumber(OF_ANNA, TODAY, DESK))
                .expectNoEvents()
                .expectException(UnknownIdentity.class);
    }

    @Test
    void nor_of_one_that_became_a_part_of_somebody() {
        vaccinations
                .given(introduced(), merged(ANNA))
                .when(new RequestBisNumber(OF_NOBODY, TODAY, DESK))
                .expectNoEvents()
                .expectException(IdentityMoved.class);
    }

    @Test
    void a_merged_identity_hands_over_all_that_was_told_of_it() {
        vaccinations
                .given(introduced(), told("flu", 1, "left arm"), told("flu", 2, "right arm"))
                .when(new MergeIdentity(OF_NOBODY, ANNA, DESK, null))
                .expectEvents(merged(ANNA))
                .expectResultMessagePayload(List.of(new Handover(
                        named("flu"), 2, List.of(words(NOBODY, "left arm"), words(NOBODY, "right arm")), GHENT)));
    }

    @Test
    void merged_into_the_same_person_again_it_is_done_already() {
        vaccinations
                .given(introduced(), told("flu", 1, "left arm"), merged(ANNA))
                .when(new MergeIdentity(OF_NOBODY, ANNA, DESK, null))
                .expectNoEvents()
                .expectResultMessagePayload(List.of());
    }

    @Test
    void not_into_another_one() {
        vaccinations
                .given(introduced(), told("flu", 1, "left arm"), merged(ANNA))
                .when(new MergeIdentity(OF_NOBODY, BRAM, DESK, null))
                .expectNoEvents()
                .expectException(MergedElsewhere.class);
    }

    @Test
    void somebody_with_an_insz_is_no_provisional_identity() {
        vaccinations
                .given(registered(new Taken(dose("first"), "COMIRNATY", FIRST_DAY)))
                .when(new MergeIdentity(OF_ANNA, BRAM, DESK, null))
                .expectNoEvents()
                .expectException(UnknownIdentity.class);
    }

    @Test
    void nor_is_nobody() {
        vaccinations
                .givenNoPriorActivity()
                .when(new MergeIdentity(OF_NOBODY, ANNA, DESK, null))
                .expectNoEvents()
                .expectException(UnknownIdentity.class);
    }

    @Test
    void its_only_source_says_who_it_is() {
        vaccinations
                .given(introduced(), told("flu", 1, "left arm"))
                .when(new MergeIdentity(OF_NOBODY, ANNA, GHENT, GHENT))
                .expectEvents(new IdentityMerged(OF_NOBODY, ANNA, GHENT, NOW));
    }

    @Test
    void one_of_several_does_not() {
        vaccinations
                .given(
                        introduced(),
                        told("flu", 1, "left arm"),
                        new ImmunizationTold(OF_NOBODY, named("mmr"), 1, words(NOBODY, "mmr"), BRUGES, NOW))
                .when(new MergeIdentity(OF_NOBODY, ANNA, GHENT, GHENT))
                .expectNoEvents()
                .expectException(ToldByOthers.class);
    }

    @Test
    void nothing_is_told_of_it_any_more() {
        vaccinations
                .given(introduced(), told("flu", 1, "left arm"), merged(ANNA))
                .when(keep("flu", "right arm"))
                .expectNoEvents()
                .expectException(IdentityMoved.class);
    }

    @Test
    void nor_revised() {
        vaccinations
                .given(introduced(), told("flu", 1, "left arm"), merged(ANNA))
                .when(new ReviseImmunization(OF_NOBODY, named("flu"), 1, words(NOBODY, "right arm"), GHENT, null))
                .expectNoEvents()
                .expectException(IdentityMoved.class);
    }

    @Test
    void what_cannot_be_counted_is_taken_over_as_it_was_told() {
        vaccinations
                .givenNoPriorActivity()
                .when(adopt(adoption("flu", 2, "right arm", null)))
                .expectEvents(adopted("flu", 3, "right arm", null))
                .expectResultMessagePayload(List.of(new Adopted(named("flu"), 3, null, false, null)));
    }

    @Test
    void taken_over_again_it_is_here_already() {
        vaccinations
                .given(adopted("flu", 3, "right arm", null))
                .when(adopt(adoption("flu", 2, "right arm", null)))
                .expectNoEvents()
                .expectResultMessagePayload(List.of());
    }

    @Test
    void what_can_be_counted_is_registered_under_the_same_id_by_its_source() {
        vaccinations
                .givenNoPriorActivity()
                .when(adopt(adoption("first", 1, "first", FIRST_DAY)))
                .expectEvents(
                        adopted("first", 2, "first", null),
                        registered(new Taken(named("first"), "COMIRNATY", FIRST_DAY)),
                        new ImmunizationTold(OF_ANNA, named("first"), 3, words(ANNA, "first"), GHENT, NOW))
                .expectResultMessagePayload(List.of(new Adopted(named("first"), 3, null, true, null)));
    }

    @Test
    void the_earlier_dose_is_registered_first_in_whatever_order_they_are_handed_over() {
        Taken first = new Taken(named("first"), "COMIRNATY", FIRST_DAY);
        Taken second = new Taken(named("second"), "COMIRNATY", SECOND_DAY);
        vaccinations
                .givenNoPriorActivity()
                .when(adopt(
                        adoption("second", 1, "second", SECOND_DAY),
                        adoption("flu", 1, "left arm", null),
                        adoption("first", 1, "first", FIRST_DAY)))
                .expectEvents(
                        adopted("first", 2, "first", null),
                        registered(first),
                        new ImmunizationTold(OF_ANNA, named("first"), 3, words(ANNA, "first"), GHENT, NOW),
                        adopted("second", 2, "second", null),
                        registered(second, first),
                        new ImmunizationTold(OF_ANNA, named("second"), 3, words(ANNA, "second"), GHENT, NOW),
                        adopted("flu", 2, "left arm", null));
    }

    @Test
    void on_the_first_day_of_the_interval_it_counts_and_a_day_earlier_it_is_kept_with_the_reason() {
        var before = registered(new Taken(dose("before"), "COMIRNATY", FIRST_DAY));
        vaccinations
                .given(before)
                .when(adopt(adoption("second", 1, "second", SECOND_DAY.minusDays(1))))
                .expectEvents(adopted("second", 2, "second", null))
                .expectResultMessageMatching(org.axonframework.test.matchers.Matchers.matches(answer -> {
                    var one = (Adopted) ((List<?>) answer.getPayload()).getFirst();
                    assertThat(one.because()).isInstanceOf(IntervalTooShort.class);
                    return !one.counted() && one.version() == 2;
                }));
    }

    @Test
    void told_again_under_its_key_it_is_the_one_that_was_taken_over() {
        vaccinations
                .given(adopted("flu", 2, "left arm", null))
                .when(new KeepImmunization(OF_ANNA, dose("flu"), words(ANNA, "left arm"), GHENT))
                .expectNoEvents()
                .expectResultMessagePayload(new ImmunizationKept(named("flu"), 2, false));
    }

    @Test
    void told_again_in_other_words_it_is_a_version_of_that_one() {
        vaccinations
                .given(adopted("flu", 2, "left arm", null))
                .when(new KeepImmunization(OF_ANNA, dose("flu"), words(ANNA, "thigh"), GHENT))
                .expectEvents(new ImmunizationTold(OF_ANNA, named("flu"), 3, words(ANNA, "thigh"), GHENT, NOW));
    }

    @Test
    void told_again_so_that_it_counts_that_one_is_registered() {
        vaccinations
                .given(adopted("first", 2, "without a lot", null))
                .when(new RegisterToldDose(register("first", "COMIRNATY", FIRST_DAY), words(ANNA, "with a lot"), null))
                .expectEvents(
                        registered(new Taken(named("first"), "COMIRNATY", FIRST_DAY)),
                        new ImmunizationTold(OF_ANNA, named("first"), 3, words(ANNA, "with a lot"), GHENT, NOW));
    }

    @Test
    void told_again_by_fields_it_is_registered_already() {
        vaccinations
                .given(
                        adopted("first", 2, "first", null),
                        registered(new Taken(named("first"), "COMIRNATY", FIRST_DAY)))
                .when(register("first", "COMIRNATY", FIRST_DAY))
                .expectNoEvents();
    }

    @Test
    void one_that_the_person_had_under_the_same_key_stands_no_more_on_its_own() {
        vaccinations
                .given(registered(new Taken(dose("first"), "COMIRNATY", FIRST_DAY)))
                .when(adopt(adoption("first", 1, "first", FIRST_DAY)))
                .expectEvents(adopted("first", 2, "first", dose("first")))
                .expectResultMessagePayload(List.of(new Adopted(named("first"), 1, dose("first"), false, null)));
    }

    @Test
    void nor_one_of_the_same_day_product_and_source_under_another_key() {
        vaccinations
                .given(registered(new Taken(dose("by fields"), "COMIRNATY", FIRST_DAY)))
                .when(adopt(adoption("first", 1, "first", FIRST_DAY)))
                .expectEvents(adopted("first", 2, "first", dose("by fields")));
    }

    @Test
    void one_that_was_only_kept_for_the_person_counts_when_the_other_can() {
        vaccinations
                .given(new ImmunizationTold(OF_ANNA, dose("first"), 1, words(ANNA, "without a lot"), GHENT, NOW))
                .when(adopt(adoption("first", 1, "first", FIRST_DAY)))
                .expectEvents(
                        adopted("first", 2, "first", dose("first")),
                        registered(new Taken(dose("first"), "COMIRNATY", FIRST_DAY)),
                        new ImmunizationTold(OF_ANNA, dose("first"), 2, words(ANNA, "first"), GHENT, NOW));
    }

    @Test
    void words_that_were_kept_and_can_be_counted_now_are_a_version_of_their_own() {
        vaccinations
                .given(new ImmunizationTold(OF_ANNA, dose("first"), 1, words(ANNA, "first"), GHENT, NOW))
                .when(new RegisterToldDose(register("first", "COMIRNATY", FIRST_DAY), words(ANNA, "first"), null))
                .expectEvents(
                        registered(new Taken(dose("first"), "COMIRNATY", FIRST_DAY)),
                        new ImmunizationTold(OF_ANNA, dose("first"), 2, words(ANNA, "first"), GHENT, NOW));
    }

    static KeepImmunization keep(String key, String words) {
        return new KeepImmunization(OF_NOBODY, named(key), words(NOBODY, words), GHENT, Personal.of(NOBODY, PASSPORT));
    }

    static IdentityTold introduced() {
        return new IdentityTold(OF_NOBODY, Personal.of(NOBODY, PASSPORT), GHENT, NOW);
    }

    static IdentityMerged merged(PersonId into) {
        return new IdentityMerged(OF_NOBODY, into, DESK, NOW);
    }

    static ImmunizationTold told(String key, int version, String words) {
        return new ImmunizationTold(OF_NOBODY, named(key), version, words(NOBODY, words), GHENT, NOW);
    }

    static DoseId named(String key) {
        return DoseId.named(NOBODY, GHENT, key);
    }

    static Told words(PersonId person, String words) {
        return new Told(Personal.of(person, words), "hash of " + words);
    }

    static AdoptVaccinations adopt(Adoption... adoptions) {
        return new AdoptVaccinations(OF_ANNA, NOBODY, List.of(adoptions), DESK);
    }

    /** @param given the day on which it can be counted as given; null when it cannot be counted */
    static Adoption adoption(String key, int version, String words, @Nullable LocalDate given) {
        RegisterDose counted =
                given == null ? null : register(key, "COMIRNATY", given).as(named(key));
        return new Adoption(
                named(key),
                version,
                words(ANNA, words),
                List.of("hash of " + words),
                GHENT,
                List.of(dose(key)),
                counted);
    }

    static VaccinationAdopted adopted(String key, int version, String words, @Nullable DoseId sameAs) {
        return new VaccinationAdopted(
                OF_ANNA,
                named(key),
                version,
                words(ANNA, words),
                List.of("hash of " + words),
                GHENT,
                NOBODY,
                List.of(dose(key)),
                sameAs,
                DESK,
                NOW);
    }
}
