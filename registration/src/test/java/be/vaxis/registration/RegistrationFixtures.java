package be.vaxis.registration;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import be.vaxis.kernel.access.Role;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Vaccinator;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.Saying;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRenumbered;
import be.vaxis.registration.vaccinations.VaccinationsId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The cast: Anna is vaccinated by nurse Vera at the centre in Ghent. */
public final class RegistrationFixtures {

    public static final PersonId ANNA = new PersonId(UUID.fromString("a0a0a0a0-0000-4000-8000-000000000001"));
    public static final Insz ANNAS_INSZ = new Insz("85073003328");
    public static final VaccinationsId OF_ANNA = new VaccinationsId(ANNA);
    public static final PersonId VERA = new PersonId(UUID.fromString("e0e0e0e0-0000-4000-8000-000000000002"));
    public static final Insz VERAS_INSZ = new Insz("93051822361");
    public static final RizivNumber VERAS_RIZIV = new RizivNumber("10182803004");
    public static final Source GHENT = new Source("GENT-EXPO");
    public static final Place IN_GHENT = new Place(Place.Kind.CENTRE, "GENT-EXPO");
    public static final LotNumber LOT = new LotNumber("EW2246");
    public static final Products PRODUCTS = new Products();

    public static final LocalDate FIRST_DAY = LocalDate.of(2021, 5, 6);
    /** 19 days later, the first one on which Comirnaty may be given again. */
    public static final LocalDate SECOND_DAY = LocalDate.of(2021, 5, 25);
    /** 16:00 in Brussels on the day of the second dose. */
    public static final Instant NOW = Instant.parse("2021-05-25T14:00:00Z");

    private RegistrationFixtures() {}

    /** Somebody who works for an organisation, and may ask and register. */
    public static Caller nurse(String subject, String organisation) {
        return new Caller(
                subject,
                "Vera",
                Set.of(Role.VACCINATOR),
                450,
                VERAS_INSZ,
                VERAS_RIZIV,
                "nurse",
                organisation,
                Set.of(Permission.REGISTER_DOSE, Permission.CORRECT_DOSE, Permission.QUERY_STATUS));
    }

    public static Caller helpDesk() {
        return new Caller(
                "pieter",
                "Pieter",
                Set.of(Role.HELP_DESK),
                450,
                null,
                null,
                null,
                "HELP-DESK",
                Set.of(Permission.HELP_DESK, Permission.CORRECT_DOSE));
    }

    public static DoseId dose(String key) {
        return DoseId.named(ANNA, GHENT, key);
    }

    public static RegisterDose register(String key, String product, LocalDate given) {
        return new RegisterDose(
                OF_ANNA,
                dose(key),
                Personal.of(ANNA, ANNAS_INSZ),
                Personal.of(ANNA, PartialDate.parse("1985-07-30")),
                new Vaccine(product, LOT, null, null),
                given,
                IN_GHENT,
                Vaccinator.of(VERAS_RIZIV),
                GHENT,
                null,
                Map.of(),
                null);
    }

    /** The same, for a reason that the schedule does not know. */
    public static RegisterDose because(OverrideReason reason, RegisterDose c) {
        return Saying.of(c).override(reason).told();
    }

    /** The same in a campaign that asks for consent to share. */
    public static RegisterDose sharing(Sharing sharing, RegisterDose c) {
        return Saying.of(c).sharing(sharing).told();
    }

    /** As {@link #recorded}, where consent to share was asked. */
    public static DoseRecord recorded(String key, String product, LocalDate given, Sharing sharing, Source source) {
        return new DoseRecord(
                DoseId.named(ANNA, source, key),
                ANNA,
                Personal.of(ANNA, ANNAS_INSZ),
                new Vaccine(product, LOT, null, null),
                given,
                IN_GHENT,
                Vaccinator.of(VERAS_RIZIV),
                source,
                null,
                null,
                null,
                NOW,
                1,
                null,
                null,
                null,
                sharing);
    }

    /** The same as it is read from the record. */
    public static DoseRecord recorded(String key, String product, LocalDate given, Instant withdrawn) {
        return new DoseRecord(
                dose(key),
                ANNA,
                Personal.of(ANNA, ANNAS_INSZ),
                new Vaccine(product, LOT, null, null),
                given,
                IN_GHENT,
                Vaccinator.of(VERAS_RIZIV),
                GHENT,
                null,
                null,
                NOW,
                1,
                null,
                withdrawn);
    }

    /** The event that follows when these are all the doses that Anna has had, in the order in which they were told. */
    public static DoseRegistered registered(Taken last, Taken... before) {
        Taken[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = last;
        Course course = Course.of(Arrays.asList(all), PRODUCTS);
        return new DoseRegistered(
                OF_ANNA,
                last.dose(),
                Personal.of(ANNA, ANNAS_INSZ),
                new Vaccine(last.product(), LOT, null, null),
                last.given(),
                course.numberOf(last.dose()),
                IN_GHENT,
                Vaccinator.of(VERAS_RIZIV),
                GHENT,
                (Reaction) null,
                Map.of(),
                null,
                NOW,
                course.standing(),
                null,
                null);
    }

    /** What follows for a dose that has another number, now that these are all the doses that Anna has had. */
    public static DoseRenumbered renumbered(Taken dose, int number, Taken... all) {
        return new DoseRenumbered(
                OF_ANNA,
                dose.dose(),
                dose.product(),
                dose.given(),
                number,
                NOW,
                Course.of(Arrays.asList(all), PRODUCTS).standing(),
                null);
    }
}
