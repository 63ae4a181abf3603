package be.vaxis.reservation.centre;

import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreCommand.AssignCompetence;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreEvent.CentreOpened;
import be.vaxis.reservation.centre.CentreEvent.CompetenceAssigned;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CentreTest {

    static final Address MAALTEKOUTER = new Address("Maaltekouter", "1", null, new PostalCode("9051"), "Gent");

    final AggregateTestFixture<Centre> centre = new AggregateTestFixture<>(Centre.class);

    @Test
    void a_centre_opens_with_a_name_an_address_and_lines() {
        centre.givenNoPriorActivity().when(open(10)).expectEvents(opened(10));
    }

    @Test
    void opening_it_again_in_the_same_words_is_no_news() {
        centre.given(opened(10)).when(open(10)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void in_other_words_these_hold() {
        centre.given(opened(10)).when(open(12)).expectEvents(opened(12));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void a_centre_has_one_to_a_hundred_lines(int lines) {
        centre.givenNoPriorActivity().when(open(lines)).expectException(InvalidCentreDescription.class);
    }

    @Test
    void it_serves_the_postal_codes_that_are_assigned() {
        var gent = Set.of(new PostalCode("9000"), new PostalCode("9050"));
        centre.registerInjectableResource((Neighbours) (id, postalCodes, from) -> new TreeSet<>());
        centre.given(opened(10))
                .when(new AssignCompetence(GENT_EXPO, gent, SIXTH_OF_MAY))
                .expectEvents(new CompetenceAssigned(GENT_EXPO, new TreeSet<>(gent), SIXTH_OF_MAY));
    }

    @Test
    void what_another_centre_serves_is_not_assigned_without_a_change() {
        var gent = Set.of(new PostalCode("9000"));
        centre.registerInjectableResource((Neighbours) (id, postalCodes, from) -> new TreeSet<>(postalCodes));
        centre.given(opened(10))
                .when(new AssignCompetence(GENT_EXPO, gent, SIXTH_OF_MAY))
                .expectNoEvents()
                .expectException(ServedByAnother.class);
    }

    @Test
    void a_practice_serves_no_postal_codes() {
        centre.registerInjectableResource((Neighbours) (id, postalCodes, from) -> new TreeSet<>());
        centre.given(practice())
                .when(new AssignCompetence(GENT_EXPO, Set.of(new PostalCode("9000")), SIXTH_OF_MAY))
                .expectNoEvents()
                .expectException(ServesNoArea.class);
    }

    @Test
    void a_centre_does_not_become_a_practice_nor_the_other_way_round() {
        centre.given(opened(10))
                .when(new OpenCentre(GENT_EXPO, "Praktijk", MAALTEKOUTER, 1, Regime.OWN_PEOPLE))
                .expectNoEvents()
                .expectException(NotOfThisKind.class);
        centre.given(practice()).when(open(10)).expectNoEvents().expectException(NotOfThisKind.class);
    }

    @Test
    void an_id_prints_with_its_type_in_front_and_is_read_with_or_without() {
        assertThat(GENT_EXPO).hasToString("centre:GENT-EXPO");
        assertThat(CentreId.parse("centre:GENT-EXPO")).isEqualTo(CentreId.parse("GENT-EXPO"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "gent-expo", "-GENT", "GENT EXPO", "GENT/3"})
    void what_names_no_centre_is_refused(String text) {
        assertThatThrownBy(() -> CentreId.parse(text)).isInstanceOf(InvalidCentre.class);
    }

    private static OpenCentre open(int lines) {
        return new OpenCentre(GENT_EXPO, " Flanders Expo ", MAALTEKOUTER, lines, Regime.SELF_BOOKED);
    }

    private static CentreOpened practice() {
        return new CentreOpened(GENT_EXPO, "Praktijk", MAALTEKOUTER, 1, Regime.OWN_PEOPLE);
    }

    private static CentreOpened opened(int lines) {
        return new CentreOpened(GENT_EXPO, "Flanders Expo", MAALTEKOUTER, lines, Regime.SELF_BOOKED);
    }
}
