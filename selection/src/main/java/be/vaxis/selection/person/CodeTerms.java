package be.vaxis.selection.person;

import java.time.LocalDate;

/**
 * What may be booked with a code: how many doses, how far apart, and when the first one.
 *
 * <p>Dutch: <i>boekingsvoorwaarden</i>. Source: the code database keeps the window for the first and the second dose.
 *
 * @param doses booked together, 1 or 2
 * @param minimalIntervalDays between the two doses; 0 with one dose
 * @param maximalIntervalDays between the two doses; 0 with one dose
 * @param from first day for the first dose
 * @param until last day for the first dose
 */
public record CodeTerms(int doses, int minimalIntervalDays, int maximalIntervalDays, LocalDate from, LocalDate until) {

    public CodeTerms {
        if (doses < 1 || doses > 2) {
            throw new InvalidCodeTerms("One or two doses are booked together.");
        }
        if (doses == 1 && (minimalIntervalDays != 0 || maximalIntervalDays != 0)) {
            throw new InvalidCodeTerms("With one dose there is no interval.");
        }
        if (doses == 2 && (minimalIntervalDays < 1 || maximalIntervalDays < minimalIntervalDays)) {
            throw new InvalidCodeTerms(
                    "The interval is at least a day, and the longest not shorter than the shortest.");
        }
        if (until.isBefore(from)) {
            throw new InvalidCodeTerms("The window for the first dose ends before it begins.");
        }
    }
}
