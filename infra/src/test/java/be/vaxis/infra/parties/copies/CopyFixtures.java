package be.vaxis.infra.parties.copies;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.Cnk;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.copy.CopiedVaccine;
import be.vaxis.registration.copy.Copy.TestResultDose;
import be.vaxis.registration.copy.Copy.TracingStatus;
import be.vaxis.registration.copy.Copy.VaultDose;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccinator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Copies of Anna's first dose. */
final class CopyFixtures {

    static final UUID DOSE = UUID.fromString("d0d0d0d0-0000-4000-8000-000000000001");
    static final UUID STATUS = UUID.fromString("d0d0d0d0-0000-4000-8000-000000000002");
    static final Insz ANNAS = new Insz("85073003328");
    static final LocalDate DAY = LocalDate.of(2021, 5, 6);
    static final Instant RECORDED = Instant.parse("2021-05-06T10:00:00Z");
    static final Place GHENT = new Place(Place.Kind.CENTRE, "GENT-EXPO");
    static final Vaccinator VERA = Vaccinator.of(new RizivNumber("10182803004"));
    static final CopiedVaccine COMIRNATY =
            new CopiedVaccine("Comirnaty", new Cnk("1149939"), "J07BX03", "28531000087107", new LotNumber("EW2246"));

    static final VaultDose IN_VAULT = new VaultDose(DOSE, ANNAS, COMIRNATY, DAY, 1, 2, GHENT, VERA, GHENT, RECORDED);
    static final VaultDose LEAST = new VaultDose(
            DOSE,
            ANNAS,
            new CopiedVaccine("Other", null, null, "28531000087107", new LotNumber("EW2246")),
            DAY,
            0,
            0,
            GHENT,
            null,
            GHENT,
            RECORDED);
    static final TestResultDose WITH_TESTS = new TestResultDose(
            DOSE,
            ANNAS,
            COMIRNATY,
            new UnitNumber("A1B2C3"),
            DAY.plusYears(1),
            DAY,
            1,
            2,
            GHENT,
            VERA,
            Reaction.FEVER,
            GHENT,
            RECORDED);
    static final TracingStatus OF_TRACING =
            new TracingStatus(STATUS, ANNAS, VaccinationStatus.FIRST_DOSE_SECOND_NEEDED, 1, 2, DAY);

    private CopyFixtures() {}
}
