package be.vaxis.registration.vaccinations;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.IN_GHENT;
import static be.vaxis.registration.RegistrationFixtures.LOT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.OF_ANNA;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.SECOND_DAY;
import static be.vaxis.registration.RegistrationFixtures.VERAS_RIZIV;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.registered;
import static be.vaxis.registration.RegistrationFixtures.renumbered;

import be.vaxis.kernel.Personal;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.DoseFacts;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand.CorrectDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ImmunizationTold;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A registration was wrong, and the record says so and what is right. */
class CorrectionsTest {

    static final Taken FIRST = new Taken(dose("first"), "COMIRNATY", FIRST_DAY);
    static final Taken SECOND = new Taken(dose("second"), "COMIRNATY", SECOND_DAY);
    static final DoseFacts AS_REGISTERED =
            new DoseFacts(new Vaccine("COMIRNATY", LOT, null, null), FIRST_DAY, IN_GHENT, Vaccinator.of(VERAS_RIZIV));
    static final Source HELP_DESK = new Source("HELP-DESK");

    final AggregateTestFixture<Vaccinations> vaccinations = new AggregateTestFixture<>(Vaccinations.class);

    @BeforeEach
    void the_day() {
        vaccinations.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        vaccinations.registerInjectableResource(PRODUCTS);
    }

    @Test
    void the_lot() {
        DoseFacts facts = with(new Vaccine("COMIRNATY", new LotNumber("FA1027"), null, null));
        vaccinations
                .given(registered(FIRST))
                .when(correct(facts))
                .expectEvents(corrected(facts, 2, EnumSet.of(CorrectionKind.LOT), null, FIRST))
                .expectResultMessagePayload(new DoseAccepted(FIRST.dose(), 1, standing(FIRST), true));
    }

    @Test
    void the_product() {
        DoseFacts facts = with(new Vaccine("SPIKEVAX", LOT, null, null));
        vaccinations
                .given(registered(FIRST))
                .when(correct(facts))
                .expectEvents(corrected(
                        facts,
                        2,
                        EnumSet.of(CorrectionKind.PRODUCT),
                        null,
                        new Taken(FIRST.dose(), "SPIKEVAX", FIRST_DAY)));
    }

    @Test
    void the_place_and_the_vaccinator_at_once() {
        DoseFacts facts = new DoseFacts(
                AS_REGISTERED.vaccine(),
                FIRST_DAY,
                new Place(Place.Kind.KBO, "0406798006"),
                Vaccinator.of(new RizivNumber("10829059004")));
        vaccinations
                .given(registered(FIRST))
                .when(correct(facts))
                .expectEvents(
                        corrected(facts, 2, EnumSet.of(CorrectionKind.PLACE, CorrectionKind.VACCINATOR), null, FIRST));
    }

    @Test
    void the_day_and_then_the_other_dose_has_another_number() {
        LocalDate before = FIRST_DAY.minusDays(40);
        Taken moved = new Taken(SECOND.dose(), "COMIRNATY", before);
        DoseFacts facts = on(before);
        vaccinations
                .given(registered(FIRST), registered(SECOND, FIRST))
                .when(new CorrectDose(OF_ANNA, SECOND.dose(), facts, null, GHENT, false, null, null, null, null))
                .expectEvents(
                        new DoseCorrected(
                                OF_ANNA,
                                SECOND.dose(),
                                2,
                                facts.vaccine(),
                                before,
                                1,
                                IN_GHENT,
                                Vaccinator.of(VERAS_RIZIV),
                                EnumSet.of(CorrectionKind.DATE),
                                null,
                                GHENT,
                                null,
                                NOW,
                                standing(FIRST, moved),
                                null),
                        renumbered(FIRST, 2, FIRST, moved));
    }

    @Test
    void a_day_too_near_to_the_other_dose_is_refused() {
        vaccinations
                .given(registered(FIRST), registered(SECOND, FIRST))
                .when(correct(on(SECOND_DAY.minusDays(18))))
                .expectNoEvents()
                .expectException(IntervalTooShort.class);
    }

    @Test
    void unless_there_is_a_reason_for_it() {
        LocalDate near = SECOND_DAY.minusDays(18);
        vaccinations
                .given(registered(FIRST))
                .when(new CorrectDose(
                        OF_ANNA,
                        FIRST.dose(),
                        on(near),
                        null,
                        GHENT,
                        false,
                        null,
                        OverrideReason.MEDICAL_DECISION,
                        null,
                        null))
                .expectEvents(corrected(
                        on(near),
                        2,
                        EnumSet.of(CorrectionKind.DATE),
                        OverrideReason.MEDICAL_DECISION,
                        new Taken(FIRST.dose(), "COMIRNATY", near, true)));
    }

    @Test
    void a_day_to_come_is_refused_whatever_the_reason() {
        vaccinations
                .given(registered(FIRST))
                .when(correct(on(SECOND_DAY.plusDays(1))))
                .expectNoEvents()
                .expectException(GivenInFuture.class);
    }

    @Test
    void the_same_correction_once_more_changes_nothing() {
        DoseFacts facts = with(new Vaccine("COMIRNATY", new LotNumber("FA1027"), null, null));
        vaccinations
                .given(registered(FIRST), corrected(facts, 2, EnumSet.of(CorrectionKind.LOT), null, FIRST))
                .when(correct(facts))
                .expectNoEvents()
                .expectResultMessagePayload(new DoseAccepted(FIRST.dose(), 1, standing(FIRST), false));
    }

    @Test
    void nobody_corrects_what_somebody_else_registered() {
        vaccinations
                .given(registered(FIRST))
                .when(by(HELP_DESK, false))
                .expectNoEvents()
                .expectException(NotTheSource.class);
    }

    @Test
    void but_the_help_desk_does_and_says_why() {
        DoseFacts facts = with(new Vaccine("COMIRNATY", new LotNumber("FA1027"), null, null));
        vaccinations
                .given(registered(FIRST))
                .when(by(HELP_DESK, true))
                .expectEvents(new DoseCorrected(
                        OF_ANNA,
                        FIRST.dose(),
                        2,
                        facts.vaccine(),
                        FIRST_DAY,
                        1,
                        IN_GHENT,
                        Vaccinator.of(VERAS_RIZIV),
                        EnumSet.of(CorrectionKind.LOT),
                        Personal.of(ANNA, "her card says so"),
                        HELP_DESK,
                        null,
                        NOW,
                        standing(FIRST),
                        null));
    }

    @Test
    void the_help_desk_takes_a_dose_back_too() {
        vaccinations
                .given(registered(FIRST))
                .when(new WithdrawDose(OF_ANNA, FIRST.dose(), WithdrawalReason.NOT_GIVEN, HELP_DESK, true))
                .expectEvents(new DoseWithdrawn(
                        OF_ANNA, FIRST.dose(), WithdrawalReason.NOT_GIVEN, HELP_DESK, NOW, Standing.NONE, null));
    }

    @Test
    void when_the_first_dose_is_taken_back_the_second_one_becomes_the_first() {
        vaccinations
                .given(registered(FIRST), registered(SECOND, FIRST))
                .when(new WithdrawDose(OF_ANNA, FIRST.dose(), WithdrawalReason.NOT_GIVEN, GHENT))
                .expectEvents(
                        new DoseWithdrawn(
                                OF_ANNA, FIRST.dose(), WithdrawalReason.NOT_GIVEN, GHENT, NOW, standing(SECOND), null),
                        renumbered(SECOND, 1, SECOND));
    }

    @Test
    void what_was_taken_back_is_corrected_no_more() {
        vaccinations
                .given(
                        registered(FIRST),
                        new DoseWithdrawn(
                                OF_ANNA, FIRST.dose(), WithdrawalReason.NOT_GIVEN, GHENT, NOW, Standing.NONE, null))
                .when(correct(on(FIRST_DAY.plusDays(1))))
                .expectNoEvents()
                .expectException(DoseTakenBack.class);
    }

    @Test
    void nor_what_is_not_there() {
        vaccinations
                .given(registered(SECOND))
                .when(correct(on(FIRST_DAY)))
                .expectNoEvents()
                .expectException(UnknownDose.class);
    }

    @Test
    void told_in_other_words_it_is_one_new_version() {
        DoseFacts facts = with(new Vaccine("COMIRNATY", new LotNumber("FA1027"), null, null));
        Told words = new Told(Personal.of(ANNA, "lot FA1027"), "hash");
        vaccinations
                .given(registered(FIRST))
                .when(new CorrectDose(OF_ANNA, FIRST.dose(), facts, null, GHENT, false, null, null, words, 1))
                .expectEvents(
                        corrected(facts, 2, EnumSet.of(CorrectionKind.LOT), null, FIRST),
                        new ImmunizationTold(OF_ANNA, FIRST.dose(), 2, words, GHENT, NOW));
    }

    @Test
    void over_a_version_that_the_caller_has_not_read_nothing_is_corrected() {
        DoseFacts lot = with(new Vaccine("COMIRNATY", new LotNumber("FA1027"), null, null));
        vaccinations
                .given(registered(FIRST), corrected(lot, 2, EnumSet.of(CorrectionKind.LOT), null, FIRST))
                .when(new CorrectDose(OF_ANNA, FIRST.dose(), AS_REGISTERED, null, GHENT, false, null, null, null, 1))
                .expectNoEvents()
                .expectException(StaleVersion.class);
    }

    private static CorrectDose correct(DoseFacts facts) {
        return new CorrectDose(OF_ANNA, FIRST.dose(), facts, null, GHENT, false, null, null, null, null);
    }

    private static CorrectDose by(Source source, boolean helpDesk) {
        return new CorrectDose(
                OF_ANNA,
                FIRST.dose(),
                with(new Vaccine("COMIRNATY", new LotNumber("FA1027"), null, null)),
                null,
                source,
                helpDesk,
                Personal.of(ANNA, "her card says so"),
                null,
                null,
                null);
    }

    private static DoseFacts with(Vaccine vaccine) {
        return new DoseFacts(vaccine, FIRST_DAY, IN_GHENT, Vaccinator.of(VERAS_RIZIV));
    }

    private static DoseFacts on(LocalDate given) {
        return new DoseFacts(AS_REGISTERED.vaccine(), given, IN_GHENT, Vaccinator.of(VERAS_RIZIV));
    }

    private static DoseCorrected corrected(
            DoseFacts facts, int version, Set<CorrectionKind> kinds, @Nullable OverrideReason override, Taken now) {
        return new DoseCorrected(
                OF_ANNA,
                FIRST.dose(),
                version,
                facts.vaccine(),
                facts.given(),
                1,
                facts.place(),
                facts.vaccinator(),
                kinds,
                null,
                GHENT,
                override,
                NOW,
                standing(now),
                null);
    }

    private static Standing standing(Taken... all) {
        return Course.of(List.of(all), PRODUCTS).standing();
    }
}
