package be.vaxis.registration.vaccinations;

import static be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus.FULLY_VACCINATED;
import static be.vaxis.registration.RegistrationFixtures.ANNA;
import static be.vaxis.registration.RegistrationFixtures.ANNAS_INSZ;
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
import static be.vaxis.registration.dose.OverrideReason.EXTRA_DOSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.InvalidCountry;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElsewhereTest {

    static final Place IN_GERMANY = new Place(Place.Kind.CERTIFICATE, "DE");
    static final Place SEEN = new Place(Place.Kind.DOCUMENT, "DE");

    final AggregateTestFixture<Vaccinations> fixture = new AggregateTestFixture<>(Vaccinations.class);

    @BeforeEach
    void whatRulesNeed() {
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        fixture.registerInjectableResource(PRODUCTS);
    }

    @Test
    void a_dose_from_elsewhere_has_no_lot_and_no_vaccinator_and_counts() {
        fixture.givenNoPriorActivity()
                .when(elsewhere("first", FIRST_DAY, SEEN, null))
                .expectResultMessagePayload(accepted("first", 1, taken("first", FIRST_DAY, 0)));
    }

    @Test
    void what_was_given_here_has_a_lot_and_a_vaccinator() {
        fixture.givenNoPriorActivity()
                .when(told("first", FIRST_DAY, IN_GHENT, LotNumber.NOT_TOLD, Vaccinator.of(VERAS_RIZIV), null, null))
                .expectException(Untraceable.class)
                .expectNoEvents();
        fixture.givenNoPriorActivity()
                .when(told("first", FIRST_DAY, IN_GHENT, LOT, Vaccinator.NOT_TOLD, null, null))
                .expectException(Untraceable.class)
                .expectNoEvents();
    }

    @Test
    void a_certificate_of_the_second_dose_proves_the_first_one() {
        fixture.givenNoPriorActivity()
                .when(elsewhere("second", SECOND_DAY, IN_GERMANY, "2/2"))
                .expectResultMessagePayload(
                        new DoseAccepted(dose("second"), 2, new Standing(FULLY_VACCINATED, 2, 2, null), true));
    }

    @Test
    void a_document_that_was_seen_proves_itself_only() {
        fixture.givenNoPriorActivity()
                .when(elsewhere("second", SECOND_DAY, SEEN, "2/2"))
                .expectResultMessagePayload(accepted("second", 1, taken("second", SECOND_DAY, 0)));
    }

    @Test
    void a_first_dose_elsewhere_and_a_second_here_add_up() {
        fixture.givenCommands(elsewhere("first", FIRST_DAY, IN_GERMANY, "1/2"))
                .when(told("second", SECOND_DAY, IN_GHENT, LOT, Vaccinator.of(VERAS_RIZIV), null, null))
                .expectResultMessagePayload(
                        accepted("second", 2, taken("first", FIRST_DAY, 1), taken("second", SECOND_DAY, 0)));
    }

    @Test
    void the_first_dose_told_after_the_certificate_of_the_second_is_not_a_third() {
        fixture.givenCommands(elsewhere("second", SECOND_DAY, IN_GERMANY, "2/2"))
                .when(told("first", FIRST_DAY, IN_GHENT, LOT, Vaccinator.of(VERAS_RIZIV), null, EXTRA_DOSE))
                .expectResultMessagePayload(
                        accepted("first", 1, taken("first", FIRST_DAY, 0), taken("second", SECOND_DAY, 2)));
    }

    @Test
    void the_same_certificate_once_more_is_the_same_dose() {
        fixture.givenCommands(elsewhere("second", SECOND_DAY, IN_GERMANY, "2/2"))
                .when(elsewhere("second", SECOND_DAY, IN_GERMANY, "2/2"))
                .expectNoEvents()
                .expectResultMessagePayload(
                        new DoseAccepted(dose("second"), 2, new Standing(FULLY_VACCINATED, 2, 2, null), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE", "de", "D", "XX", ""})
    void a_country_is_another_one_that_exists(String country) {
        assertThatThrownBy(() -> new Place(Place.Kind.CERTIFICATE, country)).isInstanceOf(InvalidCountry.class);
    }

    @Test
    void a_place_tells_its_country_when_it_is_another_one() {
        assertThat(IN_GERMANY.country()).isEqualTo("DE");
        assertThat(IN_GHENT.country()).isNull();
    }

    private static Taken taken(String key, LocalDate given, int proven) {
        return new Taken(dose(key), "COMIRNATY", given, false, proven);
    }

    private static DoseAccepted accepted(String key, int number, Taken... all) {
        Standing standing = Course.of(List.of(all), PRODUCTS).standing();
        return new DoseAccepted(dose(key), number, standing, true);
    }

    private static RegisterDose elsewhere(String key, LocalDate given, Place place, @Nullable String number) {
        return told(key, given, place, LotNumber.NOT_TOLD, Vaccinator.NOT_TOLD, number, null);
    }

    private static RegisterDose told(
            String key,
            LocalDate given,
            Place place,
            LotNumber lot,
            Vaccinator vaccinator,
            @Nullable String number,
            @Nullable OverrideReason override) {
        return new RegisterDose(
                OF_ANNA,
                dose(key),
                Personal.of(ANNA, ANNAS_INSZ),
                null,
                new Vaccine("COMIRNATY", lot, null, null),
                given,
                place,
                vaccinator,
                GHENT,
                null,
                Map.of(),
                override,
                null,
                number == null ? null : ToldNumber.parse(number),
                null);
    }
}
