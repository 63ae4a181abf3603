package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.schedule.Taken;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dose as somebody says it was given, before the rules have been asked. */
record Proposal(
        DoseId dose,
        Vaccine vaccine,
        LocalDate given,
        @Nullable Personal<PartialDate> birthDate,
        Map<String, Answer> screening,
        @Nullable OverrideReason override) {

    Taken taken() {
        return new Taken(dose, vaccine.product(), given, override != null);
    }
}
