package be.vaxis.pharmacovigilance.signal;

/**
 * When a pair is worth a look, as data: an operator may set other ones.
 *
 * <p>Dutch: <i>signaaldrempels</i>. Source: PRR ≥ 2, chi-square ≥ 4, three reports: Evans, Waller and Davis 2001. ROR with a
 * lower limit above 1: EMA screening guidance 2016 (EMA/PRAC/63691/2016). IC with a lower limit above 0: Uppsala
 * Monitoring Centre, Norén 2013. EB05 of 2: Szarfman, Machado and O'Neill 2002. The share of false alarms, and the number of
 * cells below which no mixture is fitted, are a choice of this house.
 *
 * @param prr at least
 * @param chiSquare at least
 * @param reports at least, for any of the measures
 * @param rorLow lower limit above this
 * @param icLow lower limit above this
 * @param eb05 at least
 * @param falseAlarms accepted share among alarms
 * @param fewestCells of a table for which a mixture is fitted
 */
public record SignalThresholds(
        double prr,
        double chiSquare,
        int reports,
        double rorLow,
        double icLow,
        double eb05,
        double falseAlarms,
        int fewestCells) {

    public static final SignalThresholds STANDARD = new SignalThresholds(2, 4, 3, 1, 0, 2, 0.05, 100);
}
