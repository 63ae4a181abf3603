package be.vaxis.registration.vaccinations;

import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.FIRST_DAY;
import static be.vaxis.registration.RegistrationFixtures.GHENT;
import static be.vaxis.registration.RegistrationFixtures.NOW;
import static be.vaxis.registration.RegistrationFixtures.OF_ANNA;
import static be.vaxis.registration.RegistrationFixtures.PRODUCTS;
import static be.vaxis.registration.RegistrationFixtures.dose;
import static be.vaxis.registration.RegistrationFixtures.register;
import static be.vaxis.registration.RegistrationFixtures.registered;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.CorrectionKind;
import be.vaxis.registration.dose.DoseFacts;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Told;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand.CorrectDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterToldDose;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseNumberTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ImmunizationTold;
import be.vaxis.registration.vaccinations.VaccinationsEvent.ReactionTold;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which dose it was, and what was seen after it, as it is told at once, later or otherwise. */
class ToldNumberTest {

    static final DoseId FIRST = dose("first");
    static final Taken TAKEN = new Taken(FIRST, "COMIRNATY", FIRST_DAY);
    static final ToldNumber SECOND_OF_THREE = new ToldNumber(2, 3);

    final AggregateTestFixture<Vaccinations> vaccinations = new AggregateTestFixture<>(Vaccinations.class);

    @BeforeEach
    void the_day() {
        vaccinations.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        vaccinations.registerInjectableResource(PRODUCTS);
    }

    @Test
    void a_number_is_kept_as_it_is_told_and_the_register_counts_for_itself() {
        vaccinations
                .givenNoPriorActivity()
                .when(told(SECOND_OF_THREE, null))
                .expectEvents(registered(TAKEN), number(1, SECOND_OF_THREE))
                .expectResultMessagePayload(new DoseAccepted(FIRST, 1, standing(), true));
    }

    @Test
    void told_once_more_it_is_known() {
        vaccinations
                .given(registered(TAKEN), number(1, SECOND_OF_THREE))
                .when(told(SECOND_OF_THREE, null))
                .expectNoEvents();
    }

    @Test
    void told_once_more_without_a_number_it_keeps_the_one_it_has() {
        vaccinations
                .given(registered(TAKEN), number(1, SECOND_OF_THREE))
                .when(told(null, null))
                .expectNoEvents();
    }

    @Test
    void told_once_more_with_another_number_it_is_refused_by_name() {
        vaccinations
                .given(registered(TAKEN), number(1, SECOND_OF_THREE))
                .when(told(new ToldNumber(2, null), null))
                .expectNoEvents()
                .expectException(ToldOtherwise.class);
    }

    @Test
    void a_number_and_a_reaction_that_are_told_afterwards_are_corrections() {
        vaccinations
                .given(registered(TAKEN))
                .when(told(SECOND_OF_THREE, Reaction.HIVES))
                .expectEvents(
                        corrected(2, CorrectionKind.DOSE_NUMBER, CorrectionKind.REACTION),
                        number(2, SECOND_OF_THREE),
                        reaction(2, Reaction.HIVES));
    }

    @Test
    void words_that_tell_them_afterwards_are_that_version() {
        vaccinations
                .given(registered(TAKEN), words(1, "as told"))
                .when(new RegisterToldDose(told(null, Reaction.HIVES), text("as told, and hives"), null))
                .expectEvents(
                        corrected(2, CorrectionKind.REACTION),
                        reaction(2, Reaction.HIVES),
                        words(2, "as told, and hives"));
    }

    @Test
    void the_same_words_that_come_late_undo_nothing() {
        vaccinations
                .given(
                        registered(TAKEN),
                        number(1, SECOND_OF_THREE),
                        words(1, "second"),
                        corrected(2, CorrectionKind.DOSE_NUMBER),
                        number(2, new ToldNumber(1, 3)),
                        words(2, "first"))
                .when(new RegisterToldDose(told(SECOND_OF_THREE, null), text("second"), null))
                .expectNoEvents();
    }

    @Test
    void a_number_is_corrected_and_taken_away() {
        vaccinations
                .given(registered(TAKEN), number(1, SECOND_OF_THREE))
                .when(correct(new ToldNumber(1, 3), null))
                .expectEvents(corrected(2, CorrectionKind.DOSE_NUMBER), number(2, new ToldNumber(1, 3)));
        vaccinations
                .given(registered(TAKEN), number(1, SECOND_OF_THREE))
                .when(correct(null, null))
                .expectEvents(corrected(2, CorrectionKind.DOSE_NUMBER), number(2, null));
    }

    @Test
    void the_same_number_is_nothing_new() {
        vaccinations
                .given(registered(TAKEN), number(1, SECOND_OF_THREE))
                .when(correct(SECOND_OF_THREE, null))
                .expectNoEvents();
    }

    @Test
    void a_reaction_is_told_later_and_taken_away() {
        vaccinations
                .given(registered(TAKEN))
                .when(correct(null, Reaction.ANAPHYLAXIS))
                .expectEvents(corrected(2, CorrectionKind.REACTION), reaction(2, Reaction.ANAPHYLAXIS));
        vaccinations
                .given(registered(TAKEN), corrected(2, CorrectionKind.REACTION), reaction(2, Reaction.ANAPHYLAXIS))
                .when(correct(null, null))
                .expectEvents(corrected(3, CorrectionKind.REACTION), reaction(3, null));
    }

    private static RegisterDose told(@Nullable ToldNumber number, @Nullable Reaction reaction) {
        RegisterDose plain = register("first", "COMIRNATY", FIRST_DAY);
        return new RegisterDose(
                plain.vaccinations(),
                plain.dose(),
                plain.insz(),
                plain.birthDate(),
                plain.vaccine(),
                plain.given(),
                plain.place(),
                plain.vaccinator(),
                plain.source(),
                reaction,
                plain.screening(),
                null,
                null,
                number,
                null);
    }

    private static CorrectDose correct(@Nullable ToldNumber number, @Nullable Reaction reaction) {
        return new CorrectDose(OF_ANNA, FIRST, facts(), number, reaction, null, GHENT, false, null, null, null, null);
    }

    private static DoseFacts facts() {
        return register("first", "COMIRNATY", FIRST_DAY).facts();
    }

    private static DoseCorrected corrected(int version, CorrectionKind first, CorrectionKind... others) {
        var facts = facts();
        return new DoseCorrected(
                OF_ANNA,
                FIRST,
                version,
                facts.vaccine(),
                facts.given(),
                1,
                facts.place(),
                facts.vaccinator(),
                EnumSet.of(first, others),
                null,
                GHENT,
                null,
                NOW,
                standing(),
                null);
    }

    private static DoseNumberTold number(int version, @Nullable ToldNumber number) {
        return new DoseNumberTold(OF_ANNA, FIRST, version, number, GHENT, NOW);
    }

    private static ReactionTold reaction(int version, @Nullable Reaction reaction) {
        return new ReactionTold(OF_ANNA, FIRST, version, reaction, GHENT, NOW);
    }

    private static ImmunizationTold words(int version, String text) {
        return new ImmunizationTold(OF_ANNA, FIRST, version, text(text), GHENT, NOW);
    }

    private static Told text(String text) {
        return new Told(Personal.of(ANNA, text), "fingerprint of " + text);
    }

    private static Standing standing() {
        return Course.of(List.of(TAKEN), PRODUCTS).standing();
    }
}
