package be.vaxis.reservation.planning;

import be.vaxis.kernel.InvalidWord;

/** Nothing but holidays was chosen, and they are left out unless somebody says otherwise. */
public final class OnlyHolidays extends InvalidWord {

    OnlyHolidays() {
        super("reservation:onlyHolidays", "Only holidays are chosen; say that holidays are planned as well.");
    }
}
