package be.vaxis.reservation.centre;

import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.StoredForms.assertStoredAs;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreEvent.CentreOpened;
import be.vaxis.reservation.centre.CentreEvent.CompetenceAssigned;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CentreStoredFormTest {

    static final Address MAALTEKOUTER = new Address("Maaltekouter", "1", null, new PostalCode("9051"), "Gent");

    @Test
    void every_event_keeps_its_stored_form() throws IOException {
        assertStoredAs(
                "reservation.centre.CentreOpened.1",
                new CentreOpened(GENT_EXPO, "Flanders Expo", MAALTEKOUTER, 10, Regime.SELF_BOOKED));
        assertStoredAs(
                "reservation.centre.CompetenceAssigned.1",
                new CompetenceAssigned(
                        GENT_EXPO,
                        new TreeSet<>(List.of(new PostalCode("9051"), new PostalCode("9000"))),
                        SIXTH_OF_MAY));
    }
}
