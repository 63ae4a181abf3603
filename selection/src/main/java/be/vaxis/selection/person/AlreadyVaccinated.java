package be.vaxis.selection.person;

import be.vaxis.kernel.Rejection;

/** First of the two checks: no code is ever activated for someone vaccinated. Source: process 1, Selection. */
final class AlreadyVaccinated extends Rejection {

    AlreadyVaccinated() {
        super("selection:alreadyVaccinated", "The register of doses already has a dose of this person.");
    }
}
