package be.vaxis.registration.vaccinations;

import be.vaxis.registration.dose.Source;
import be.vaxis.registration.schedule.Taken;

/** What the aggregate remembers of a dose. */
record Kept(Taken taken, Source source, boolean withdrawn) {

    Kept takenBack() {
        return new Kept(taken, source, true);
    }
}
