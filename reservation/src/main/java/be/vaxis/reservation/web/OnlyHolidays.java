package be.vaxis.reservation.web;

import be.vaxis.kernel.InvalidWord;

/** Nothing but holidays was chosen, and they are left out unless somebody says otherwise. */
final class OnlyHolidays extends InvalidWord {

    OnlyHolidays() {
        super("reservation:onlyHolidays", "Only holidays are chosen; say that holidays are planned as well.");
    }
}
