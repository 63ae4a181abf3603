package be.vaxis.infra.journey;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Sex;
import be.vaxis.reservation.centre.CentreCommand.AssignCompetence;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import be.vaxis.selection.person.BulkCommand.EnrolPeople;
import be.vaxis.selection.person.Enrollee;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** A centre and the two people of its area, Luc and Marie. */
final class Town {

    static final PostalCode POSTAL_CODE = new PostalCode("9993");
    static final Insz LUC = Insz.parse("55060804143"); // of the cast, so that he can log in
    static final String LUCS_PHONE = "+32470000202";
    static final String MARIES_PHONE = "+32470000203";

    private static final CentreId CENTRE = new CentreId("GENT-EXPO");
    private static final Insz MARIE = Insz.parse("46051700204");

    private Town() {}

    static void found(CommandGateway commands, LocalDate today) {
        var address = new Address("Maaltekouter", "1", null, new PostalCode("9051"), "Gent");
        commands.sendAndWait(new OpenCentre(CENTRE, "Gent Expo", address, 2, Regime.SELF_BOOKED));
        commands.sendAndWait(new AssignCompetence(CENTRE, Set.of(POSTAL_CODE), today.minusDays(1)));
        commands.sendAndWait(new EnrolPeople(List.of(
                citizen(LUC, "Lambert", "Luc", "1955-06-08", Sex.MALE, LUCS_PHONE),
                citizen(MARIE, "Maes", "Marie", "1946-05-17", Sex.FEMALE, MARIES_PHONE))));
    }

    private static Enrollee citizen(Insz insz, String family, String given, String born, Sex sex, String mobile) {
        return new Enrollee(
                insz,
                new PersonName(family, given),
                PartialDate.parse(born),
                sex,
                new Address("Veldstraat", "12", null, POSTAL_CODE, "Gent"),
                new Contact(mobile, null, null),
                Language.EN,
                null,
                null,
                null);
    }
}
