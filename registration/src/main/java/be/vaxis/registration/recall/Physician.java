package be.vaxis.registration.recall;

import be.vaxis.kernel.RizivNumber;

/**
 * Who is to look after patients of a recall: the holder of their global medical file or, when they have none, the place where they were
 * vaccinated.
 *
 * <p>Dutch: <i>GMD-houder</i>, <i>plaats van vaccinatie</i>. Source: process 4, Registration.
 *
 * @param kind {@code GMD}, or the register from which the number of the place is
 * @param number the first eight digits of a RIZIV number for a GMD holder, or that of the place
 */
public record Physician(String kind, String number) {

    static final String GMD = "GMD";

    /** As it is printed. */
    public String printed() {
        return kind.equals(GMD) ? new RizivNumber(number).formatted() : number;
    }
}
