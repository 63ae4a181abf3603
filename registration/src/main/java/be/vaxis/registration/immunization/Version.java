package be.vaxis.registration.immunization;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.DoseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a vaccination that was told word for word at least once.
 *
 * @param number from 1
 * @param told the resource in JSON; shredded once the person is forgotten, null when it was corrected by fields
 * @param withdrawn whether it had been taken back by then, whatever its words say
 * @param changed when it became this version
 */
public record Version(
        DoseId dose,
        PersonId person,
        int number,
        @Nullable Personal<String> told,
        boolean withdrawn,
        Instant changed) {}
