package be.vaxis.pharmacovigilance.report;

import be.vaxis.kernel.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What Anna tells: fever and an aching arm the day after her second dose. */
public final class Told {

    public static final LocalDate GIVEN = LocalDate.parse("2021-08-20");
    public static final LocalDate TODAY = LocalDate.parse("2021-09-01");

    public static final SuspectDose DOSE =
            new SuspectDose("COMIRNATY", "EW2246", "1234", GIVEN, 2, "CENTRE", "FAINTING");
    public static final Suffered FEVER = fever(GIVEN.plusDays(1));
    public static final Account ACCOUNT =
            account(List.of(DOSE), List.of(FEVER), List.of("1149939"), "I had to lie down.");

    private Told() {}

    public static Suffered fever(LocalDate onset) {
        return new Suffered("FEVER", onset, null, Outcome.RECOVERING, Severity.MODERATE);
    }

    public static Account account(
            List<SuspectDose> doses, List<Suffered> reactions, List<String> medicines, String story) {
        return new Account(
                Reporter.PATIENT,
                null,
                70,
                Sex.FEMALE,
                doses,
                reactions,
                Set.of(Seriousness.HOSPITALISATION),
                Set.of(History.ASTHMA),
                medicines,
                story);
    }
}
