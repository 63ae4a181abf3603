package be.vaxis.registration.vaccinations;

import be.vaxis.registration.dose.DoseFacts;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.schedule.Taken;
import org.jspecify.annotations.Nullable;

/** What the aggregate remembers of a dose. */
record Kept(DoseId dose, DoseFacts facts, @Nullable OverrideReason override, Source source, boolean withdrawn) {

    Taken taken() {
        return new Taken(dose, facts.vaccine().product(), facts.given(), override != null);
    }

    boolean isOfLot(Vaccine vaccine) {
        return facts.vaccine().lot().equals(vaccine.lot());
    }

    Kept takenBack() {
        return new Kept(dose, facts, override, source, true);
    }
}
